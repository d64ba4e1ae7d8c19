# array: what each type code holds and refuses, and what a list can do too.
from array import ArrayType, array, typecodes


def said(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(typecodes, ArrayType is array, array("i"), array("h", [1, 2]), array("u", "añ'\x00"), array("f", [0.1]), array("d", (1.5, 2)))
for code in typecodes:
    made = [said(array, code, [v]) for v in (1, -1, 300, 2**31, 2**63, -2**64, "a", "ab", 1.5, None)]
    print(code, array(code).itemsize, *made, sep=" | ")
for args in (("X",), ("bb",), (1,), (), ("b", 1), ("b", 1, 2), ("b", "abc"), ("b", array("u", "a")), ("h", b"abc")):
    print(args, said(array, *args))
print(array("h", b"1234"), array("H", array("b", [1, 2])), array("i", (i * i for i in range(5))), array("B", bytearray(3)))

a = array("h", [3, 1, 2, 1])
print(a[0], a[-1], a[1:3], a[::-1], len(a), 1 in a, "x" in a, a.count(1), a.index(1), a.index(1, 2), a.typecode, a.itemsize)
print(a + array("h", [9]), a * 2, 0 * a, a == array("i", [3, 1, 2, 1]), a < array("d", [3, 1.5]), a != [3, 1, 2, 1])
a.append(7)
a.extend([8, 9])
a.extend(array("h", [10]))
a.insert(1, -1)
a.insert(-1, 5)
print(a, a.pop(), a.pop(0), a.remove(1), a.reverse(), a)
a[0] = 100
a[1:3] = array("h", [21, 22, 23])
a[::4] = array("h", [0, 4])
del a[-1], a[1:2]
print(a, a.tolist(), a.tobytes(), list(reversed(a)), sorted(a), max(a))
a += array("h", [1])
a *= 2
a.byteswap()
print(a, a.buffer_info()[1], bytes(a)[:4], [x for x in a if x < 0])
a.frombytes(b"ab")
a.fromlist([5, 6])
u = array("u", "ab")
u.fromunicode("cd")
print(a[-3:], u, u.tounicode(), hash(u.tounicode()) == hash("abcd"))


def set_to(a, key, value):
    a[key] = value


def delete(a, key):
    del a[key]


def add(a, b):
    a += b


for f, *args in (
    (a.__getitem__, 99), (a.__getitem__, "x"), (a.__getitem__, 2**70), (set_to, a, 99, 1), (set_to, a, "x", 1), (set_to, a, 0, "x"),
    (set_to, a, slice(2), [1]), (set_to, a, slice(2), array("b", [1])), (set_to, a, slice(0, 4, 2), array("h", [1])), (delete, a, 99),
    (a.append, "x"), (a.append, 2**20), (a.append,), (a.extend, 1), (a.extend, array("b")), (a.extend, [1, "x"]), (a.index, 12345),
    (a.remove, 12345), (a.pop, 99), (array("b").pop,), (a.insert, "x", 1), (a.frombytes, b"abc"), (a.frombytes, "ab"),
    (a.fromlist, (1,)), (a.fromlist, [1, "x"]), (a.tounicode,), (u.fromunicode, b"x"), (hash, a), (add, a, [1]), (add, a, array("b")),
    (lambda: a + [1],), (lambda: a + array("b"),), (lambda: a * "x",), (lambda: a < 1,), (lambda: a.typo,), (setattr, a, "typecode", "b"),
):
    print(said(f, *args))
print(len(a))


class Grades(array):
    def __new__(cls, items):
        return super().__new__(cls, "d", items)

    def mean(self):
        return sum(self) / len(self)


g = Grades([1, 2, 4.5])
print(g, g.mean(), g == array("d", [1, 2, 4.5]), isinstance(g, array), type(g[:2]).__name__, bytes(g)[:8])
