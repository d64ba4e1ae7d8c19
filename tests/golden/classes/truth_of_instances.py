# Truth asks __bool__, then __len__, then nothing; __bool__ must give a bool.
class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool?", end=" ")
        return self.v


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len?", end=" ")
        return self.n


class Both(B, L):
    def __len__(self):
        raise RuntimeError("not asked")


class Neither:
    pass


for x in (B(True), B(False), L(0), L(3), Both(False), Neither()):
    print(bool(x), not x, "yes" if x else "no", (x and 1) == 1, (x or 2) == 2)
for x in (B(1), B(None), B("x"), L(-1), L(2**63), L("3"), L(1.0)):
    try:
        if x:
            print("true")
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
while B(False):
    pass
print([b.v for b in (B(True), B(False)) if b], any([B(False), B(True)]), all([B(True), B(False)]))
