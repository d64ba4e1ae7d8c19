# dict: order after deletion, |, views as sets, constructor forms, fromkeys, popitem, setdefault and messages.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


d = {"b": 1, "a": 2}
d["c"] = 3
del d["b"]
d["b"] = 4
d["a"] = 5
print(d, list(d), list(reversed(d)), d.popitem(), d, d.setdefault("z"), d.setdefault("a", 9), d.pop("q", "no"), d.pop("z"), d)
print(d | {"a": 0, "n": 1}, {"n": 1} | d, tried(lambda: d | [("a", 1)]), tried(lambda: [] | d), d.__or__(5), d.__ror__([]))
d |= [("k", 7)]
d |= {"k": 8}
print(d, tried(d.__ior__, 5), tried(d.__ior__, [1]), tried(d.__ior__, ["abc"]), d == dict(reversed(list(d.items()))), d != {}, tried(lambda: d < {}))
print(d.keys() & {"a", "x"}, sorted(d.keys() | ["y"]), d.keys() - d, d.items() & {("k", 8)}, d.keys() == {"a", "c", "k"}, d.keys() <= {"a", "c", "k", "z"}, d.keys().isdisjoint("xyz"), sorted(d.keys() ^ {"a", "m"}), tried(lambda: d.keys() & 5), tried(hash, d.keys()), d.values() == d.values(), ("k", 8) in d.items(), ("k",) in d.items(), list(reversed(d.items())))
print(dict(), dict([(1, 2), "ab"]), dict(a=1), dict({"a": 1}, a=2), dict(zip("ab", (1, 2))), tried(dict, 5), tried(dict, [1]), tried(dict, ["abc"]), tried(dict, [(1,)]), tried(dict, 1, 2), tried(dict, [([], 1)]), dict.fromkeys("ab"), dict.fromkeys([1], []), tried(dict.fromkeys), tried(dict.fromkeys, 5))
print(tried({}.popitem), tried(d.pop, "none"), tried(d.pop), tried(lambda: d["none"]), tried(lambda: d[[]]), tried(d.get), d.get("none"), d.get("none", 5), tried(d.get, []), tried(d.update, 5), d.update(a=1), d.update([("u", 2)], v=3), d, tried(d.setdefault, {}), tried(d.__delitem__, "none"), {1: "a", True: "b", 1.0: "c"})


def change(kind):
    e = {i: i for i in range(4)}
    seen = []
    try:
        for k in e:
            seen.append(k)
            if kind == "add":
                e[k + 10] = 0
            elif kind == "delete":
                del e[k]
            elif kind == "swap":
                del e[k]
                e[k + 10] = 0
            else:
                e[k] = -1
    except RuntimeError as err:
        return seen, str(err)
    return seen, e


print([change(kind) for kind in ("add", "delete", "set")])


def count(words: list[str]) -> dict[str, int]:
    out: dict[str, int] = {}
    for w in words:
        out[w] = out.get(w, 0) + 1
    return out


def invert(m: dict[str, int]) -> dict[int, list[str]]:
    out: dict[int, list[str]] = {}
    for k, v in m.items():
        out.setdefault(v, []).append(k)
    return out


print(count("a b a c b a".split()), invert(count("a b a c".split())), count([]), {k: v for k, v in sorted(count(["z", "y"]).items())})
