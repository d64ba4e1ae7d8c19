# Mapping patterns ask for their keys only; **rest takes the others; keys are looked up with get, never made.
import collections


def f(x):
    match x:
        case {"kind": "circle", "r": r}:
            return f"circle {r}"
        case {"kind": kind, **rest}:
            return f"{kind} {rest}"
        case {1: one, -1: minus}:
            return f"{one} {minus}"
        case {None: n, True: t}:
            return f"{n} {t}"
        case {}:
            return "some mapping"
    return "no mapping"


for x in ({"kind": "circle", "r": 2, "more": 1}, {"kind": "square", "a": 1, "b": 2}, {1: "a", -1: "b"}, {None: 0, 1: "one"}, {}, {"x": 1}, [], "kind", None):
    print(x, "->", f(x))
dd = collections.defaultdict(list)
print(f(dd), dict(dd))


class M(collections.abc.Mapping):
    def __getitem__(self, k):
        print("getitem", k, end="; ")
        return {"kind": "own"}[k]

    def __iter__(self):
        return iter(["kind"])

    def __len__(self):
        return 1


print(f(M()))
match {"a": {"b": [1, {"c": 3}]}}:
    case {"a": {"b": [_, {"c": c}]}}:
        print(c)


class K:
    key = "k"


match {"k": 1}:
    case {K.key: v}:
        print("by value pattern", v)
try:
    match {"k": 1}:
        case {K.key: a, "k": b}:
            print(a, b)
except ValueError as e:
    print(e)
od = {"p": 1, "q": 2}
match od:
    case {"p": _, **others}:
        others["changed"] = True
print(od)
