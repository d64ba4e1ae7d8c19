# What makes a record a dict like any other, here and wherever such records are.
a = {"x": 1, "y": "one"}
a["z"] = None
print(a, a["z"])

b = {"x": 1, "y": "one"}
key = "x"
print(b[key], b)

c = {"x": 1, "y": "one"}
for k in c:
    print(k, c[k])

d = {"x": 1, "y": "one"}
alias = d
del alias["x"]
try:
    print(d["x"])
except KeyError as e:
    print("KeyError", e, d)

e = {"x": 1, "y": "one"}
e.update({"x": 2.5, "w": []})
print(e, e["x"])

f = {"x": 1, "y": "one"}
print(f.pop("x"), f.pop("x", "gone"), f)

g = {"x": 1}
print(g.setdefault("x", "no"), g.setdefault("q", "yes"), g)

h = {"x": 1, "y": 2}
print(sorted(h), list(h.items()), [v for v in h.values()], max(h), h.keys())

i = {"x": 1, "y": 2}
print(i == {"y": 2, "x": 1}, i == {"x": 1}, i != {"x": 1, "y": 2}, {"x": [1]} == {"x": [1]})

j = {"x": 1, "y": 2}
j |= {"z": 3}
print(j, {**j, "x": 0}, dict(j, x=5))

k = {"x": 1}
k.clear()
print(k, len(k))


def stores(o):
    o["x"] = "text"
    o["new"] = 1


m = {"x": 1}
things = [m, 3]
stores(things[0])
print(m, m["x"])


def take(**named):
    named["x"] += 1
    return named


n = {"x": 1}
print(take(**n), n)

# Other keys, or the same in another order: one dict type.
people = [{"name": "a", "age": 1}, {"age": 2, "name": "b"}, {"name": "c"}]
for p in people:
    print(p, p.get("age"), list(p))

# Keys twice, computed keys, unpacked ones.
print({"x": 1, "x": 2}["x"], {"x" + "y": 1}["xy"], {**{"x": 1}, "x": 3}["x"])

# In sets, as keys: unhashable.
for make in (lambda: {{"x": 1}}, lambda: {{"x": 1}: 2}, lambda: hash({"x": 1})):
    try:
        make()
    except TypeError as e:
        print(e)

# In itself.
o = {"me": None, "n": 1}
o["me"] = o
print(o["me"]["me"]["n"], o)

# Compared where tuples or lists are.
pairs = [(1, {"x": 1}), (0, {"x": 2})]
pairs.sort()
print(pairs, {"x": 1} in [{"x": 1}], [{"x": 1}, {"x": 2}].index({"x": 2}), [{"x": 1}].count({"x": 1}))
twice = [(1, {"x": 1}), (1, {"x": 2})]
try:
    twice.sort()
except TypeError as e:
    print(e)
print(isinstance(o, dict), type({"x": 1}), str({"x": "y"}), repr({"x": 1.0}), "%s" % {"x": 1}, f"{({'x': 1})}")
match {"x": 1, "y": 2}:
    case {"x": 1, **rest}:
        print("matched", rest)
q = {"x": 1}
print(q is q, q is not {"x": 1}, id(q) == id(q))
r = {"first": 1}
s = r or {"other": 2}
print(s["first"])
t = {"x": {"y": 1}}
t["x"]["y2"] = 2
print(t)
u = {"x": 1}
v = {"x": 2}
u, v = v, u
print(u["x"], v["x"])
print(u["missing"])
