# __hash__ must give an int; large ones are cut to the machine's word, -1 becomes -2.
class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


for h in (0, -1, -2, 2**61 - 1, 2**61, 2**64, -2**70, True, 2**63 - 1, -2**63):
    print(h, hash(H(h)), H(h).__hash__() is h)
for h in (1.5, "1", None):
    try:
        print(hash(H(h)))
    except TypeError as e:
        print(e)


class Raises:
    def __hash__(self):
        raise ValueError("no hash today")


for use in (hash, lambda r: {r}, lambda r: {r: 1}, lambda r: {} | {r: 1}, lambda r: r in {1: 1}):
    try:
        print(use(Raises()))
    except ValueError as e:
        print(e)
