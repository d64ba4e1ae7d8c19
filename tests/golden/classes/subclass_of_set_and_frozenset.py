# Subclasses of set and frozenset: operators give the left operand's builtin, methods of ours are kept.
class Tags(set):
    def __init__(self, items=(), owner="me"):
        super().__init__(items)
        self.owner = owner

    def add(self, x):
        super().add(x.lower())

    def __repr__(self):
        return "Tags" + repr(sorted(self))

    def __contains__(self, x):
        return super().__contains__(x.lower())


t = Tags(["b", "a"])
t.add("C")
print(t, "A" in t, t.owner, vars(t), len(t), t == {"a", "b", "c"}, {"a"} < t)
u = t | {"d"}
print(type(u).__name__, sorted(u), type({"d"} | t).__name__, type(t.copy()).__name__, type(t - {"a"}).__name__)
t |= {"E"}
t.update(["f"])
t -= {"f"}
print(t, type(t).__name__, t & {"E"}, t.isdisjoint({"q"}), t.issuperset(["a"]))
try:
    hash(t)
except TypeError as e:
    print(e)


class Fixed(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __hash__(self):
        return 7

    def __or__(self, other):
        return Fixed(*super().__or__(other))


f = Fixed(1, 2)
print(sorted(f), hash(f), type(f | {3}).__name__, type(f & {1}).__name__, f == {1, 2}, {f: "v"}[f], repr(Fixed()))
print(f in {f}, Fixed(1) in {Fixed(1)}, frozenset([1, 2]) == f, Fixed(1) <= f, sorted(f ^ {2, 3}), repr(Fixed(5)))
class Plain(set): pass
p = Plain([3])
p.x = 1
print(p, repr(p), p.x, bool(Plain()), Plain() == set(), Plain, isinstance(p, set))
class Named(frozenset):
    def __init__(self, items, name):
        self.name = name
    def __new__(cls, items, name):
        return frozenset.__new__(cls, items)
n = Named("ab", name="n")
print(n.name, sorted(n), n.union("c") == set("abc"), type(n.union("c")).__name__, type(n.copy()).__name__)
class Rev(set):
    def __iter__(self):
        return iter(["only"])
    def __len__(self):
        return 9
r = Rev([1])
print(list(r), len(r), r == {1}, bool(r), [*r], r | {2}, set(r), sorted(r.union()))
for bad in (lambda: Fixed(1) | 5, lambda: t | [1], lambda: t.add(5), lambda: f.add):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
