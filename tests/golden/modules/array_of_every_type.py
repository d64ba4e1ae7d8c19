# array.array: every typecode, ranges, methods, slices, operators, conversions and messages.
from array import array, typecodes


def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(typecodes, [array(t).itemsize for t in typecodes])
for t in "bBhHiIlLqQ":
    bits = array(t).itemsize * 8
    low, high = (0, 2**bits - 1) if t.isupper() else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    print(t, array(t, [low, high]), tried(array, t, [high + 1]), tried(array, t, [low - 1]), tried(array, t, [1.5]), tried(array, t, ["a"]), array(t, [True]))
for t in "fd":
    print(t, array(t, [1, 0.1, -2.5, 1e300 if t == "d" else 1e30, float("nan"), float("inf")]), tried(array, t, ["a"]), tried(array, t, [None]), array(t, [2**60]), tried(array, t, [10**400]))
print(array("u", "héé🐍"), array("u", ["a", "b"]), tried(array, "u", ["ab"]), tried(array, "u", [5]), array("u", "abc").tounicode(), array("b", b"ab"), array("i", bytearray(8)), tried(array, "i", b"abc"), tried(array, "i", "abc"), array("i", (1, 2)), array("i", range(3)), array("i", array("h", [5])), array("d", array("i", [5])))
for bad in ((), ("z",), ("",), ("ii",), (5,), ("i", 5), ("i", [1], 2), (b"i",), ("i", None), ("i", {}), ("i", {1: 2}), ("i", 1.5)):
    print(bad, tried(array, *bad))
a = array("i", [3, 1, 2])
a.append(5)
a.extend([6, 7])
a.extend(array("i", [8]))
a.insert(0, -1)
a.insert(-1, 9)
a.insert(100, 10)
a.fromlist([11, 12])
print(a, a.pop(), a.pop(0), a.pop(-2), a.index(5), a.index(8, 2), a.count(3), a.remove(1), len(a), tried(a.index, 99), tried(a.remove, 99), tried(a.pop, 99), tried(array("i").pop), tried(a.append, "x"), tried(a.extend, [1, "x"]), tried(a.extend, array("h")), tried(a.fromlist, [1, "x"]), tried(a.fromlist, (1,)), tried(a.index, 5, 1, 2))
a.reverse()
print(a, a.tolist(), a.tobytes()[:8], a.typecode, a.itemsize, list(a), sorted(a), sum(a), max(a), 5 in a, "x" in a, a[0], a[-1], a[1:3], a[::-2], a[5:1])
a[0] = 100
a[1:3] = array("i", [50, 60, 70])
del a[-1]
del a[::3]
print(a, tried(a.__setitem__, 0, 1.5), tried(a.__setitem__, 99, 1), tried(a.__setitem__, slice(0, 1), [1]), tried(a.__setitem__, slice(0, 1), array("h", [1])), tried(lambda: a[99]), tried(lambda: a["x"]), tried(a.__delitem__, 99), tried(a.__setitem__, slice(None, None, 2), array("i", [1])))
b = array("i", [1, 2])
print(b + array("i", [3]), b * 2, 2 * b, b * -1, tried(lambda: b + [3]), tried(lambda: b + array("h", [3])), tried(lambda: b * "x"), b == array("i", [1, 2]), b == array("d", [1.0, 2.0]), b != [1, 2], b < array("i", [1, 3]), b <= array("h", [1]), tried(lambda: b < [1]), tried(hash, b), bool(array("i")), b == b"")
b += array("i", [9])
b *= 2
print(b, tried(b.__iadd__, [1]), b.buffer_info()[1], b.byteswap(), b.tolist(), b.__copy__() == b, b.frombytes(b"\1\0\0\0"), b[-1], tried(b.frombytes, b"abc"), tried(b.frombytes, "abcd"), repr(array("i")), str(array("d", [1.5])), array("B", b"xy").tobytes().decode(), bytes(array("B", [65])), bytearray(array("h", [1])))


class Own(array):
    def total(self):
        return sum(self)


def dot(x: array, y: array) -> float:
    s = 0.0
    for p, q in zip(x, y):
        s += p * q
    return s


print(Own("i", [1, 2]).total(), Own("i", [1]), type(Own("i")[:1]), dot(array("d", [1, 2]), array("d", [3, 4.5])), [x * 2 for x in array("f", [0.5])], list(map(float, array("i", [1]))), array("i", (x for x in (1, 2))), list(reversed(array("i", [1, 2]))), array("d", [0.1])[0], array("f", [0.1])[0])
