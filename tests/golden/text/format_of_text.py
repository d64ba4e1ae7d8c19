# format() of strings: width, fill, alignment, truncation, and what is refused.
def tried(value, *spec):
    try:
        return format(value, *spec)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for s in ("", "a", "text", "é🐍"):
    for spec in ("", "s", "5", "<5", ">5", "^5", "5s", "*>6", "*^7s", ".2", ".0", ".10s", "6.1", "^6.1s", "05", "<05", ">05", "0", "é<4", "🐍^6", "{>4", "}<4", "00005", "1", "0.1"):
        print(repr(tried(s, spec)), end=" ")
    print()
for spec in ("=5", "+", " ", "-", ",", "_", "#", "d", "x", "f", "n", "c", "%", "=05", "+5", " 5", ".", "5.", ".s", "ss", "5 ", " s", "s5", "<<<", "^", ">", "*", "é", "z", "5,", ",s", "#s", "99999999999999999999", ".99999999999999999999", "5.5.5", "\0", "a5", "!s", ":", "?5"):
    print(repr(spec), ascii(tried("ab", spec)))
print(tried("a", 5), tried("a", None), tried("a", b"5"), tried("a", "5", "6"), tried("a"), tried("a", ""))
for value in (None, [], {}, (), object, len, type, 1j, b"x", range(3), slice(1), Ellipsis, NotImplemented, print):
    print([tried(value, spec)[:50] for spec in ("s", "5", ">10") if not tried(value, "").startswith("<")], tried(value, "")[:20])


class S(str):
    pass


class T(str):
    def __format__(self, spec):
        return "T" + spec


class U:
    def __str__(self):
        return "u-text"


class V:
    def __format__(self, spec):
        return 5


print(format(S("abc"), ">5"), format(T("abc"), ">5"), f"{S('q'):^3}", f"{T('q'):^3}", f"{U()}", tried(U(), ""), tried(U(), ">10"), tried(V()), tried(V(), "x"), f"{U()!s:>10}")
try:
    print(f"{V()}")
except TypeError as e:
    print(e)


def boxed(lines: list[str], width: int) -> list[str]:
    return [f"|{line:^{width}.{width}}|" for line in lines]


def left(s: str) -> str:
    return f"{s:<4}{s:.1}{s!r:>6}"


print(boxed(["a", "longer line", ""], 6), left("ab"), left("é"), "{:>3}{:<3}|".format("a", "b"), "%5s|%-5s|%.1s" % ("a", "b", "cd"))
