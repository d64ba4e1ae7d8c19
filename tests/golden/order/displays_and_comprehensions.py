# Displays, f-strings, comprehensions and their clauses, from left to right; a dict's key before its value.
def t(name, value=None):
    print(name, end=" ")
    return name if value is None else value


print([t("a"), *t("b", [1]), t("c")])
print((t("a"), *t("b", (1,)), t("c")))
print(sorted({t("x"), *t("y", "y"), t("z")}))
print({t("k1"): t("v1"), t("k2"): t("v2"), **t("m", {"k3": 3}), t("k4"): t("v4")})
print({t("same"): t("first"), "other": 0, t("same"): t("second")})
print(f"{t('a')}{t('w', 5):>{t('width', 3)}}{t('c')!r:{t('fill', '*')}<{t('n', 6)}}")
print([t(f"v{x}{y}") for x in t("outer", [1, 2]) if t(f"if{x}", True) for y in t(f"inner{x}", [x]) if t("last", True)])
print({t(f"k{x}"): t(f"v{x}") for x in t("it", [1, 2])})
print({t(f"s{x}", x) for x in t("it", [1, 1])})
g = (t(f"g{x}") for x in t("now", [1, 2]))
print("made", next(g))
print(list(g))
lazy = (t("never") for x in [] for y in t("not yet", []))
print("nothing", list(lazy))
try:
    (x for x in t("number", 5))
except TypeError as e:
    print(e)
late = (y for x in [1] for y in t("later", 5))
print("made")
try:
    next(late)
except TypeError as e:
    print(e)
n = 1
fs = [lambda: n, lambda m=n: m]
n = 2
print(fs[0](), fs[1]())
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
print([(y := t("w", 4)), y + 1, (y := y * 2), y])
print({(k := t("key")): k.upper(), t("after"): k})
print([t("big", x) if t("cond", x > 1) else t("small", -x) for x in (1, 2)])
print(t("a", 0) or t("b", 0) or t("c"), t("d", 1) and t("e", 0) and t("f"))
print(t("yes") if t("test", 1) else t("no"), t("yes") if t("test", 0) else t("no"))
print(t("l", 1) < t("m", 2) < t("n", 3), t("l", 1) > t("m", 2) > t("n", 3), t("x", 1) == t("y", 1) != t("z", 2) in t("w", [2]))
print(not t("p", 0) == t("q", 0), -t("r", 1) ** t("s", 2), t("u", 2) ** t("v", 3) ** t("w", 2))
print((lambda a=t("d1", 1), *b, c=t("d2", 2), **k: (a, b, c, k))(t("arg"), x=t("kw")))
try:
    [t("one"), t("two", 0) and 1 / 0, 1 // t("three", 0), t("four")]
except ZeroDivisionError as e:
    print(e)
try:
    {t("k"): t("v"), **t("m", 5), t("never"): 1}
except TypeError as e:
    print(e)
try:
    {t("k", []): t("v"), t("k2"): t("v2")}
except TypeError as e:
    print(e)
try:
    {t("k", []): t("v") for x in [1]}
except TypeError as e:
    print(e)
try:
    {t("one", 1), t("list", []), t("two", 2)}
except TypeError as e:
    print(e)
try:
    [t("a"), *t("b", 5), t("c")]
except TypeError as e:
    print(e)
