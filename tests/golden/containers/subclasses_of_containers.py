# Subclasses of list, dict, set and tuple: what is inherited, what calls the overridden methods.
class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def __getitem__(self, i):
        return ("got", super().__getitem__(i))

    def __len__(self):
        return super().__len__() + 100

    def append(self, x):
        print("append", x, end=" ")
        super().append(x)


s = Stack([1, 2])
print(s.push(3), s[0], len(s), list.__len__(s), s == [1, 2, 3], [x for x in s], s.pop(), s + [9], type(s + [9]), type(s[:]), s[-1:], s.copy(), type(s.copy()), sorted(s, reverse=True), s * 2, isinstance(s, list), bool(Stack()))
s += [7]
s.extend([8])
print(s, type(s), 7 in s, s.index(7), max(s), *s)


class Fold(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.lower())

    def __missing__(self, k):
        return f"no {k}"

    def __contains__(self, k):
        return super().__contains__(k.lower())


f = Fold(A=1)
f["B"] = 2
f.update(C=3)
print(f, f["b"], f["zz"], f.get("B"), f.get("b"), "B" in f, f.setdefault("D", 4), f, len(f), list(f), dict(f), f | {"E": 1}, type(f | {}), f == {"A": 1, "b": 2, "C": 3, "D": 4}, f.copy(), type(f.copy()), {**f}, Fold.fromkeys("XY", 0), type(Fold.fromkeys("x")))


class Tags(set):
    def add(self, x):
        super().add(x.upper())


t = Tags("a")
t.add("b")
t |= {"c"}
print(sorted(t), type(t), type(t | {"z"}), sorted(t - {"a"}), type(t.copy()), "B" in t, len(t))


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(*(a + b for a, b in zip(self, other)))


p = Point(1, 2)
print(p, p.x, p + p, type(p + p), p == (1, 2), hash(p) == hash((1, 2)), p[:], type(p[:]), p * 2, {p: 1}[1, 2], max(p), (*p, 3), len(p), p.count(1), sorted([Point(2, 0), Point(1, 9)]), p < (1, 3), "%d-%d" % p, repr(p), isinstance(p, tuple))
p.note = "attributes too"
print(p.note, vars(p), f.__class__.__mro__[1], Stack.__bases__)
for bad in (lambda: Point(1), lambda: s["a"], lambda: f[1], lambda: Stack(5), lambda: p.y, lambda: Tags(1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
