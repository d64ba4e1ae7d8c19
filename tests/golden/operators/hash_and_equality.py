# Keys need `__hash__`: what takes it away, what it may give, and when `__eq__` is asked.
class Key:
    def __init__(self, name, h):
        self.name, self.h = name, h

    def __hash__(self):
        print("  hash", self.name)
        return self.h

    def __eq__(self, other):
        print("  eq", self.name, getattr(other, "name", other))
        return self.name == getattr(other, "name", None)

    def __repr__(self):
        return self.name


a, b, c = Key("a", 1), Key("b", 1), Key("a", 2)
d = {a: 1}
print("second")
d[b] = 2
print("same object")
d[a] = 3
print("equal, other hash")
d[c] = 4
print(d)
print("lookups")
print(d.get(Key("b", 1)), Key("x", 5) in d, d.get(1, "none"))
s = {a, b}
print(len(s), a in s)


class EqOnly:
    def __eq__(self, other):
        return True


class Both(EqOnly):
    __hash__ = object.__hash__


class None_(Both):
    __hash__ = None


class ByBase(EqOnly):
    def __hash__(self):
        return 7


for cls in (EqOnly, Both, None_, ByBase):
    try:
        print(cls.__name__, cls.__hash__ is None, isinstance(hash(cls()), int))
    except TypeError as e:
        print(e)
for f in (lambda: {EqOnly(): 1}, lambda: {[1]}, lambda: {{}: 1}, lambda: hash((1, [2])), lambda: hash({1}), lambda: {1: 2}[[]], lambda: [] in {1}, lambda: {1}.add([]), lambda: {}.get({}), lambda: hash(bytearray(b"x")),
          lambda: hash(slice(1, 2)), lambda: frozenset([[1]]), lambda: dict([([], 1)]), lambda: {1}.discard({1}), lambda: {frozenset([1])}.__contains__({1}), lambda: {1: 1}.pop([]), lambda: {1} - {2} | {None_()}):
    try:
        print(f())
    except TypeError as e:
        print(e)


class HashKinds:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


for h in (-1, -2, True, 1 << 61, (1 << 61) - 1, (1 << 64) + 5, -(1 << 70), "text", None, 2.0):
    try:
        print(h, hash(HashKinds(h)))
    except TypeError as e:
        print(e)
print(hash(-1), hash(-2), hash(1.0), hash(True), hash(0.5), hash(2 ** 61 - 1), hash(2 ** 61), hash(float("inf")), hash(-0.0), hash(1 + 0j), hash(1j))
print({1: "int", 1.0: "float", True: "bool"}, {0: "a", False: "b", 0.0: "c", -0.0: "d"}, len({1, 1.0, True, 1 + 0j}))


class Changes:
    def __init__(self):
        self.n = 0

    def __hash__(self):
        self.n += 1
        return self.n


x = Changes()
d = {x: 1}
print(x in d, len(d), list(d)[0] is x)
nan = float("nan")
print(nan in {nan}, {nan: 1}.get(nan), nan == nan, float("nan") in {nan}, [nan] == [nan], (nan,) == (nan,), {1: nan} == {1: nan})


class EqRaises:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise RuntimeError("eq fails")


try:
    print({EqRaises(): 1, 1: 2})
except RuntimeError as e:
    print(e)
