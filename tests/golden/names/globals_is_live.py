# globals() is the module's own dict: what is stored there is a variable, and the other way round.
g = globals()
g["made_up"] = 5
print(made_up)
value = 1
print(g["value"], g is globals(), g["__name__"])
for i in range(3):
    globals()[f"v{i}"] = i * 10
print(v0, v1, v2)
del globals()["v1"]
try:
    v1
except NameError as e:
    print(e)


def f():
    globals()["from_f"] = "f"
    return from_f


print(f(), "from_f" in g)
print(sorted(n for n in g if len(n) <= 2))
g.update(x1=1, x2=2)
print(x1 + x2)
