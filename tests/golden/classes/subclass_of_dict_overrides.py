# Subclasses of dict: __missing__, overridden __setitem__ that update() passes by, views and copies.
class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


d = Lower(First=1)
d["Second"] = 2
d.update(Third=3)
d.setdefault("Fourth", 4)
print(d, "SECOND" in d, d.get("Second"), d.get("second"), "Third" in d)
try:
    d["Third"]
except KeyError as e:
    print("KeyError", e)


class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        if key == "bad":
            raise KeyError("no " + key)
        self[key] = value = key * 2
        return value


m = Default(a=1)
print(m["a"], m["b"], m["b"], m.get("c"), "c" in m, m.pop("c", None), m.setdefault("d", 0), m)
try:
    m["bad"]
except KeyError as e:
    print(repr(e))
print("%(a)s %(q)s" % m, "{a} {z}".format_map(m))
print(type(m.copy()).__name__, type(Default.fromkeys("xy", 0)).__name__, Default.fromkeys("xy"), type(m | {}).__name__, m == dict(m))


class Counted(dict):
    sets = 0

    def __init__(self, *a, **k):
        self.tag = "t"
        super().__init__(*a, **k)

    def __setitem__(self, k, v):
        type(self).sets += 1
        super().__setitem__(k, v)

    def __iter__(self):
        return iter(["own"])

    def keys(self):
        return super().keys()

    def __len__(self):
        return 50


c = Counted([("a", 1)], b=2)
c["c"] = 3
c |= {"d": 4}
print(c, list(c), len(c), c.keys(), c.items(), c.sets, vars(c), dict.__len__(c), bool(c))
print(sorted(dict(a=1, b=2).items() | {("c", 3)}), {**Lower(X=1)}, dict(Lower(Y=2)), [*c])
def f(**kw):
    return kw
print(f(**Lower(A=1)), c == {"a": 1, "b": 2, "c": 3, "d": 4})
del c["a"]
print(c.popitem(), c.pop("b"), c)
try:
    c["zzz"]
except KeyError as e:
    print(e)
try:
    hash(c)
except TypeError as e:
    print(e)
class Attr(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
o = Attr(x=1)
o.y = o.x + 1
del o.x
print(o, o.y, hasattr(o, "items"))
try:
    o.gone
except KeyError as e:
    print("KeyError", e)
