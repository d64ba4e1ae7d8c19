# Operators, len, truth, indexing, calls, iteration and text of instances.
class V:
    def __init__(self, *xs):
        self.xs = list(xs)

    def __repr__(self):
        return f"V({', '.join(map(repr, self.xs))})"

    def __add__(self, o):
        if not isinstance(o, V):
            return NotImplemented
        return V(*[a + b for a, b in zip(self.xs, o.xs)])

    def __radd__(self, o):
        return self if o == 0 else NotImplemented

    def __mul__(self, k):
        return V(*[x * k for x in self.xs])

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __eq__(self, o):
        return isinstance(o, V) and self.xs == o.xs

    def __lt__(self, o):
        return self.xs < o.xs

    def __hash__(self):
        return hash(tuple(self.xs))

    def __len__(self):
        return len(self.xs)

    def __bool__(self):
        return any(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __setitem__(self, i, x):
        self.xs[i] = x

    def __contains__(self, x):
        return x in self.xs

    def __iter__(self):
        return iter(self.xs)

    def __call__(self, f):
        return V(*map(f, self.xs))

    def __iadd__(self, o):
        self.xs = [a + b for a, b in zip(self.xs, o)]
        return self


a, b = V(1, 2), V(3, 4)
print(a + b, 2 * a, -a, sum([a, b]), a == V(1, 2), a != b, a < b, a > b, bool(V(0)), not a)
print(len(a), a[0], a[-1], a[:1], 2 in a, list(a), a(lambda x: x * 10), {a: 1}[V(1, 2)], str(a))
old = a
a += [10, 20]
a[0] = "x"
print(a, old is a, sorted([b, V(1, 9)]), max(b, V(0)))
for bad in (lambda: a + 1, lambda: 1 - a, lambda: b <= a, lambda: b % 2):
    try:
        bad()
    except TypeError as e:
        print(e)
