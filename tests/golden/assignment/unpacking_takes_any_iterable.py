# Unpacking takes any iterable of the right length, asks for one item more than it needs, and says what was wrong.
class It:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __iter__(self):
        return self

    def __next__(self):
        print("next", end=" ")
        if self.i == self.n:
            raise StopIteration
        self.i += 1
        return self.i


a, b = It(2)
print(a, b)
for n in (1, 3, 0):
    try:
        a, b = It(n)
    except ValueError as e:
        print(e)
a, *b = It(3)
print(a, b)
try:
    a, b, *c = It(1)
except ValueError as e:
    print(e)
for what in ("ab", {"x": 1, "y": 2}, {3, 3.0, 4}, range(2), (c for c in "pq"), b"\x01\x02", map(str, (1, 2)), zip("a", "b", "c"), 5, None, [1], "abc", {}):
    try:
        p, q = what
        print(p, q)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
(a, (b, *c)), d = (1, "xyz"), [2]
print(a, b, c, d)
*a, = "hi"
print(a)
[a] = (b,) = "z"
print(a, b)
for i, (j, k) in enumerate(zip("ab", [1, 2])):
    print(i, j, k, end="; ")
print()
a, a, b = 1, 2, 3
print(a, b)
