# Equal numbers hash alike, by CPython's modulus 2**61 - 1; strings and tuples as with PYTHONHASHSEED=0.
P = 2**61 - 1
for x in (0, 1, -1, -2, P, P - 1, P + 1, -P, 2 * P + 5, 2**64, -(10**30), 1.0, -1.0, 0.5, 1e20, 1e300, -0.0, 2.0**61, float("inf"), float("-inf"), True, 5e-324):
    print(hash(x), end=" ")
print()
print(hash(2**100) == hash(2.0**100), hash(3) == hash(3.0), hash(0) == hash(False) == hash(-0.0), {1: "a", 1.0: "b", True: "c"}, len({2**60, 2.0**60}))
print(hash(None) == hash(None), hash(()), hash((1,)), hash((1, 2)), hash((1.0, 2)), hash(((1, 2), 3)), hash(frozenset()), hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])), hash(range(3)) == hash(range(0, 3)))
print(hash(""), hash("a"), hash("abc"), hash("é"), hash("日本"), hash(b"abc") == hash("abc"), hash("a" * 100), hash("🐍"), hash(b""))
for bad in ([], {}, set(), ([],), slice(1)):
    try:
        print(hash(bad))
    except TypeError as e:
        print(e)


class Same:
    def __hash__(self):
        return 2**61

    def __eq__(self, other):
        return isinstance(other, Same)


class No:
    __hash__ = None


print(hash(Same()), len({Same(), Same()}))
for bad in (No(), type("T", (), {"__hash__": lambda self: "x"})(), type("E", (), {"__eq__": lambda a, b: True})()):
    try:
        print(hash(bad))
    except TypeError as e:
        print(e)
