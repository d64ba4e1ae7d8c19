# What a __del__ makes reachable again is left alone, with all that it holds, and is not finalized again.
import gc

saved = []


class Phoenix:
    def __init__(self):
        self.me = self
        self.items = [1, 2]

    def __del__(self):
        print("finalized")
        saved.append(self)


gc.collect()
p = Phoenix()
del p
print(gc.collect())
print(saved[0].items, gc.is_finalized(saved[0]))
saved.clear()
print(gc.collect())
print(saved)
