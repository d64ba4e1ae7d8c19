# sort and sorted are stable, take key and reverse, call the key once, and stop at errors.
from functools import cmp_to_key

people = [("ann", 30), ("bob", 25), ("cid", 30), ("dan", 25), ("eve", 20)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True), sorted(people, key=lambda p: (-p[1], p[0])))
calls = []
print(sorted([3, 1, 2], key=lambda x: calls.append(x) or -x), calls, sorted([]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted((3, 1.5, True)), sorted([[2], [1, 5], []]), sorted(["b", "B", "a"], key=str.lower), sorted(range(5), key=lambda x: x % 2), sorted([1, 2], key=None, reverse=1))
xs = [(i * 7919) % 1000 for i in range(300)]
ys = xs[:]
ys.sort()
print(ys == sorted(xs), ys[:5], ys[-5:], sorted(xs, reverse=True)[:5], all(a <= b for a, b in zip(ys, ys[1:])), sorted(ys + [5] + ys[::-1])[:4], sorted(xs, key=lambda x: x % 10)[:12])
floats = [2.5, -1.0, 0.0, -0.0, float("inf"), 1e-9, 3]
print(sorted(floats), sorted(floats, key=abs), sorted([2**70, -(2**70), 5, 2.0**65]), sorted(["10", "9", "1"], key=int), sorted([True, False, 0.5]), sorted([b"b", b"a"]), sorted([(1, "b"), (1, "a"), (0, "z")]))


class Card:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n

    def __repr__(self):
        return f"C{self.n}"


print(sorted(map(Card, [3, 1, 2, 5, 4])), [Card(2), Card(1)].sort(), sorted([Card(1), Card(1)], reverse=True), min(Card(3), Card(2)))
print(sorted("a-B-c", key=cmp_to_key(lambda a, b: (a > b) - (a < b))), sorted([1, 2, 3, 4], key=cmp_to_key(lambda a, b: b - a)))
nan = float("nan")
print(sorted([3, nan, 1]), sorted([nan, 2, 1]), sorted([3, 2, nan, 1]))
for bad in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([{}, {}]), lambda: sorted(5), lambda: sorted([1], key=1), lambda: sorted([1, 2], key=lambda a, b: 0), lambda: sorted([1, 2], lambda x: x), lambda: sorted([2, 1], key=lambda x: 1 / 0), lambda: sorted(), lambda: sorted([1], foo=1), lambda: sorted([object(), object()]) and 0, lambda: sorted([1], reverse="x"), lambda: sorted([1], reverse=None)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
broken = [3, 1, "x", 2]
try:
    broken.sort()
except TypeError as e:
    print(e, sorted(map(str, broken)))
