# Counter: counting, missing keys, arithmetic, most_common, elements, update and subtract, comparison.
from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["zz"], "zz" in c, c.most_common(), c.most_common(2), c.most_common(0), sorted(c.elements()), c.total(), len(c), list(c), sum(c.values()), dict(c), max(c, key=c.get), sorted(c.items()), c.keys(), bool(Counter()))
print(Counter(), Counter(a=2, b=0), Counter({"x": -1}), Counter([1, 1.0, True]), Counter(["a", "b"], a=5), Counter(Counter("ab")), Counter(x % 3 for x in range(10)), Counter({"b": 1, "a": 1, "c": 2}), Counter("abcabc").most_common(1), Counter(b"aab"))
a, b = Counter(a=3, b=1, d=-2), Counter(a=1, b=2, c=4)
print(a + b, a - b, a & b, a | b, +a, -a, b - a, a == Counter(a=3, b=1, d=-2, z=0), a != b, Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=2) >= Counter(b=0), Counter(a=1) > Counter(), a == {"a": 3, "b": 1, "d": -2})
a.update("abz")
a.update({"q": 10}, r=1)
print(a, a.subtract({"a": 1}), a.subtract("zz"), a, a.pop("q"), a.copy(), type(a.copy()).__name__, a.get("none", 0), a.setdefault("new", 7))
del a["a"]
del a["never there"]
a["k"] += 5
a["b"] -= 10
print(a, dict(a), list(a.elements()))
a += Counter(b=20)
a -= Counter(k=2)
a |= Counter(m=1)
a &= Counter(k=9, m=9, b=3)
print(a, a.clear(), a)
print({**Counter("ab")}, Counter("ab") | Counter("bc"), [k for k in Counter("zab")], Counter(dict(a="x")), Counter(a=1.5) + Counter(a=2), Counter({1: 2}).most_common(), isinstance(c, dict), c.items() == dict(c).items())


def anagrams(words):
    out = {}
    for w in words:
        out.setdefault(frozenset(Counter(w).items()), []).append(w)
    return sorted(out.values())


print(anagrams(["listen", "silent", "enlist", "google", "elgoog"]), Counter("the cat the dog the end".split()).most_common(1), sum((Counter(w) for w in ["ab", "bc"]), Counter()))
for bad in (lambda: Counter(5), lambda: Counter(1, 2), lambda: Counter.fromkeys("ab"), lambda: Counter([[]]), lambda: Counter("a") + {"a": 1}, lambda: Counter("a") < 5, lambda: Counter(a="x") + Counter(a=1), lambda: Counter("a").pop("z"), lambda: list(Counter(a=1.5).elements()), lambda: Counter(a=[]).total(), lambda: hash(Counter()), lambda: Counter("ab").popitem()):
    try:
        print(bad())
    except (TypeError, NotImplementedError, KeyError) as e:
        print(type(e).__name__, e)
