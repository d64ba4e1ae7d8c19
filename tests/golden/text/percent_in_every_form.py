# The % operator: flags, stars, mappings, every conversion on every kind, and its complaints.
def tried(fmt, args):
    try:
        return fmt % args
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Own:
    def __str__(self):
        return "own-str"

    def __repr__(self):
        return "own-repr"


class Index(Own):
    def __index__(self):
        return 42


class Mapping:
    def __getitem__(self, k):
        return k * 2


for conv in "diouxXeEfFgGcrsa%":
    print(conv, [tried("%" + conv, (v,)) for v in (0, -5, 3.99, True, "A", 2**70, Own(), b"x", None, 1j, "é", [1], Index(), float("nan"))])
for flags in ("5", "-5", "05", "+", " ", "#", "+05", "-05", "#8", "#08", " 5", "+ 5", ".3", "5.2", "-8.3", "08.2", ".0", ".", "5.", "0-5", "#.0", "lld", "hd", "Ld"):
    row = []
    for conv, v in (("d", 42), ("d", -42), ("x", 255), ("o", 8), ("f", 3.14159), ("e", 31415.9), ("g", 0.0001), ("s", "text"), ("r", "t"), ("c", "z")):
        row.append(tried("%" + (flags if flags[-1] in "d" and len(flags) > 1 else flags + conv), (v,)))
    print(flags, row)
print(tried("%*d|%-*d|%.*f|%*.*f", (5, 1, 5, 2, 1, 3.14, 8, 2, 2.5)), tried("%*d", (-5, 1)), tried("%.*f", (-1, 2.5)), tried("%*d", ("5", 1)), tried("%.*f", (1.5, 1)), tried("%*d", (5,)))
print(tried("%(a)s %(b)05.1f %(a)r %%", {"a": "x", "b": 2}), tried("%(a)s", {}), tried("%(a)s", {"b": 1}), tried("%(a)s", Mapping()), tried("%(a)s %s", {"a": 1}), tried("%(a)s", (1,)), tried("%(a)s", 5), tried("%(a(b))s", {"a(b)": 7}), tried("%()s", {"": 0}), tried("%(a", {"a": 1}), tried("%(a)", {"a": 1}), tried("%(a)*d", {"a": 1}), tried("%(é)s", {"é": 1}))
for fmt, args in (("%s", ()), ("%s %s", (1,)), ("%s", (1, 2)), ("a", 1), ("a", (1,)), ("a", ()), ("a", []), ("a", {}), ("a", {"k": 1}), ("a", "b"), ("%", 1), ("%5", 1), ("%z", 1), ("%é", 1), ("a%", ()), ("%s%", (1,)), ("%d", "5"), ("%d", None), ("%x", 1.5), ("%o", "8"), ("%i", 1j), ("%c", "ab"), ("%c", ""), ("%c", -1), ("%c", 0x110000), ("%c", 1.5), ("%f", "1"), ("%f", 1j), ("%e", None), ("%g", 10**400), ("%s", [1, 2]), ("%s", {"a": 1}), ("%r", ((1, 2),)), ("%s", (None,)), ("%.99999999999d", 1), ("%99999999999999999999d", 1), ("%b", 1), ("%%%s", 5), ("%5%|%-5%|", ()), ("% d", True), ("%s" * 3, "abc")):
    print(repr(fmt), repr(args)[:30], repr(tried(fmt, args)))
print("%d" % 3.99, "%d" % -3.99, "%d" % 1e20, "%d" % 2**3, "%s" % "é", "%r %a" % ("é", "é"), "%.2s|%5.1s|" % ("abc", "xyz"), "%c%c" % (65, "é"), "%+.3e" % 12345.678, "%#x %#o %#X" % (0, 0, 10), "%x" % -255, "%i%%" % 50)


def line(name: str, n: int, x: float) -> str:
    return "%-8s|%5d|%8.3f|%s" % (name, n, x, n)


def several(pairs: list[tuple[str, int]]) -> list[str]:
    return ["%s=%d" % p for p in pairs]


print(line("ab", -3, 2.0), line("longer than", 10**9, 1e10), several([("a", 1), ("b", 2)]), "%s" % (1.0,), "%s-%s" % tuple("ab"), "%5s%%" % 12.5)
s = "%d items"
s %= 3
print(s)
