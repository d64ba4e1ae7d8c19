# A program's own sequences, mappings and sets: what list, dict, in, for, slices, * and ** ask of them.
class Seq:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        print(f"[{i}]", end=" ")
        return self.items[i]

    def __len__(self):
        print("len", end=" ")
        return len(self.items)


s = Seq(1, 2, 3)
print(list(s))
print(2 in s, s[0], s[-1], s[1:], s[::2])
print(sorted(s), max(s), sum(s), [x for x in reversed(s)], bool(s), bool(Seq()))
a, b, c = s
print(a, b, c, dict(enumerate(s)), list(zip(s, "ab")), list(map(str, s)))


class Map:
    def __init__(self, **kw):
        self.d = kw

    def keys(self):
        print("keys", end=" ")
        return self.d.keys()

    def __getitem__(self, k):
        print(f"get {k}", end=" ")
        return self.d[k]


m = Map(x=1, y=2)
print(dict(m), {**m}, (lambda **k: k)(**m), dict(m, z=3))
d = {"w": 0}
d.update(m)
print(d, "{x} {y}".format(**m), "%(x)s" % m)


class Store:
    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)

    def __contains__(self, k):
        return k == "magic" or "yes" if k != 0 else []

    def __len__(self):
        return 3

    def __iter__(self):
        return iter("xyz")

    def __reversed__(self):
        return "anything"

    def __call__(self, *a, **k):
        return a, k


t = Store()
t[1] = 2
t[1:2] = "slice"
t[1, 2] = t[...] = None
del t[0], t[::2]
print("magic" in t, 5 in t, 0 in t, 0 not in t, list(t), reversed(t), len(t), t(1, b=2), [*t], "".join(t))
p, q, r = t
print(p, q, r, set(t) == set("xyz"), dict.fromkeys(t), list(enumerate(t, 1)))
t[0], t["k"] = 1, 2
for t["loop"] in range(2):
    pass
for bad in (lambda: t[0], lambda: s["a"], lambda: s[9], lambda: {**s}, lambda: dict(s), lambda: {**5}, lambda: m["q"], lambda: dict(t), lambda: len(m), lambda: 1 in m, lambda: reversed(m), lambda: s.append(1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
