# Subclasses of dict: `__missing__`, and which of dict's own methods go round the overridden ones.
class Loud(dict):
    def __getitem__(self, key):
        print("  getitem", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("  setitem", key, value)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("  delitem", key)
        super().__delitem__(key)

    def __contains__(self, key):
        print("  contains", key)
        return super().__contains__(key)

    def __missing__(self, key):
        print("  missing", key)
        return "default " + str(key)

    def __len__(self):
        return 42

    def keys(self):
        print("  keys")
        return super().keys()


d = Loud(a=1)
d["b"] = 2
print(d["a"], d["zz"], d.get("zz"), "a" in d, len(d), bool(d), bool(Loud()))
d.update(c=3)
d.update({"e": 5}, f=6)
print(d.setdefault("g", 7), d.setdefault("a", 0), d.pop("b"), d.pop("nope", None))
del d["c"]
print(list(d), sorted(d.values()), dict(d), d.copy(), type(d.copy()).__name__)
print({**d}, d | {"x": 1}, type(d | {}).__name__, {"x": 1} | d, [k for k in d], "%(a)s %(q)s" % d, "{a} {q}".format_map(d))
d |= {"y": 1}
print(d == {"a": 1, "e": 5, "f": 6, "g": 7, "y": 1}, repr(d))
try:
    d.pop("nope")
except KeyError as e:
    print("KeyError", e)


def kw(**given):
    return given


print(kw(**d))


class Chain(dict):
    def __missing__(self, key):
        if isinstance(key, int) and key > 1:
            self[key] = self[key - 1] + self[key - 2]
            return self[key]
        raise KeyError("no " + str(key))


fib = Chain({0: 0, 1: 1})
print(fib[30], len(fib), fib.get(40), 40 in fib)
try:
    fib["x"]
except KeyError as e:
    print(repr(e))


class NotCallable(dict):
    __missing__ = None


class OnInstance(dict):
    pass


o = OnInstance()
o.__missing__ = lambda key: "from the instance"
for f in (lambda: NotCallable()[1], lambda: o["k"], lambda: Chain.fromkeys("ab", 1), lambda: type(Chain.fromkeys("ab")).__name__, lambda: Chain([(1, 2)], k=3), lambda: Chain(1), lambda: Chain([1]), lambda: Chain([(1, 2, 3)]), lambda: Chain({}, {})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Ordered(dict):
    def __reversed__(self):
        return iter("overridden")

    def items(self):
        return [("only", "this")]

    def __eq__(self, other):
        return "eq called"

    __hash__ = None


x = Ordered(b=1, a=2)
print(list(reversed(x)), dict(x), [i for i in x.items()], x == 1, x != 1, {} == x, list(x), sorted(x), max(x), x.values(), list(x.keys() & {"a"}))
x.attr = "also attributes"
print(x.attr, vars(x), x)


class Attr(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


y = Attr(p=1)
y.q = 2
del y.p
print(y, y.q, y.nothing)
