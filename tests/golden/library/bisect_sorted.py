# bisect finds places in whatever has items by number, with a key too, and says what CPython says.
import bisect
from bisect import bisect_left, bisect_right, insort, insort_left, insort_right


def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


xs = [1, 2, 2, 2, 5, 8]
print([bisect_left(xs, x) for x in range(10)], [bisect_right(xs, x) for x in range(10)])
print(bisect.bisect is bisect.bisect_right, bisect.insort is insort_right, bisect.bisect.__name__)
words = ["Fig", "kiwi", "Lime", "Pear"]
print(bisect_left(words, "lime", key=str.lower), bisect_right(words, "lime", 1, 3, key=str.lower))
insort(words, "Grape", key=str.lower)
insort_left(xs, 2)
insort_right(xs, 9.5)
insort(xs, 0, 3, 4)
print(words, xs)


class Row:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("<", self.n, other.n)
        return self.n < other.n

    def __repr__(self):
        return f"Row({self.n})"


rows = [Row(n) for n in (1, 3, 5)]
print(bisect_left(rows, Row(3)), bisect_right(rows, Row(3)))
insort(rows, Row(4))
print(rows)


class Squares:
    def __len__(self):
        return 1000

    def __getitem__(self, i):
        return i * i

    def insert(self, i, x):
        print("insert", i, x)


show(bisect_right, Squares(), 50)
show(insort, Squares(), 50)
show(bisect_left, "abcx", "c")
show(bisect_left, range(0, 100, 7), 50)
show(bisect_left, (1, 2, 3), 2, hi=None)
show(bisect_right, [1])
show(bisect_right)
show(bisect_right, [1], 2, -1)
show(bisect_right, [1], 2, 0, 5)
show(bisect_right, [1], 2, lo="a")
show(bisect_right, [1], 2, lo=1.5)
show(bisect_right, [1], 2, lo=10**30)
show(bisect_right, [1], 2, 10)
show(bisect_right, [1], 2, hi="a")
show(bisect_right, [1], 2, hi=-1)
show(bisect_right, [1], 2, key=1)
show(bisect_right, [1], 2, 0, 1, abs)
show(bisect_right, [1], "a")
show(bisect_right, [1], 2, z=1)
show(bisect_right, a=[1], x=2)
show(bisect_left, 1, 2)
show(bisect_left, 1, 2, 0, 1)
show(bisect_left, {}, 2)
show(bisect_left, {1}, 2)
show(insort, (1,), 2)


class Mine(list):
    pass


from array import array
from collections import deque

for ys in (Mine([1, 3]), bytearray(b"\x01\x03"), array("i", [1, 3]), deque([1, 3])):
    insort(ys, 2)
    print(ys)
show(insort)
