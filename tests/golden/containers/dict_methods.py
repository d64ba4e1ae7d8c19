# Every method of dict with its defaults and its errors.
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("x"), d.get("x", 0), d.setdefault("a", 9), d.setdefault("c"), d.setdefault("e", []), d.pop("c"), d.pop("zz", "none"), d.popitem(), d, d.copy() == d, len(d), "a" in d, 1 in d)
print(d.update(b=3, z=4), d.update({"a": 0}), d.update([("p", 1), "qr"]), d.update(), d.update(x for x in [(1, 2)]), d, d.keys(), d.values(), d.items(), list(reversed(d)), d.clear(), d)
print(dict(), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(zip("ab", range(2))), dict.fromkeys("aba"), dict.fromkeys([1, 2], []), {}.fromkeys("x", 1), {**{"a": 1}, "a": 2, **dict(b=3)}, {1: "a", True: "b", 1.0: "c"}, {"x": 1, "x": 2})
print({"a": 1} == {"a": 1.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {} != {1: 1}, {"a": 1} | {"b": 2, "a": 3}, {"a": 1}.__or__([]), sorted({3: 0, 1: 0}), max({"b": 1, "c": 0}), list({"k": "v"}), bool({}), {"a": {"b": [1]}}["a"]["b"][0])
e = {"k": 1}
e |= {"l": 2}
e |= [("m", 3)]
e["k"] += 10
del e["l"]
e["n"] = e
print(e, len(e), [*e], {*e}, {v: k for k, v in {"a": 1, "b": 2}.items()}, next(iter(e.items())))


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


clash = {Key(i): i for i in range(6)}
del clash[Key(2)]
clash[Key(3)] = "three"
print(clash, Key(4) in clash, Key(2) in clash, clash.pop(Key(0)), list(clash))
for bad in (lambda: {}["k"], lambda: {}[("a", 1)], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}.get([]), lambda: [] in {}, lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([("a", 1, 2)]), lambda: dict([("a",)]), lambda: dict(1, 2), lambda: {}.update(5), lambda: {}.update([5]), lambda: {} + {}, lambda: {} < {}, lambda: {} | [], lambda: {}.get(), lambda: {}.setdefault(), lambda: {}.pop(), lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: {}.keys(1), lambda: {}.foo, lambda: {}.__getitem__(1), lambda: {**5}, lambda: {}.update(1, 2), lambda: {}.pop([]), lambda: dict(**{1: 2}), lambda: {}.items().foo, lambda: {}(), lambda: {}.copy(1)):
    try:
        print(bad())
    except Exception as x:
        print(type(x).__name__, x)
