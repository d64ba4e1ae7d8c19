# replace with counts and empty parts; expandtabs with every size; zfill, center, ljust, rjust with fills.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for s in ("", "a", "aaa", "abcabc", "éaé", "🐍🐍"):
    print([s.replace("a", "X"), s.replace("a", ""), s.replace("a", "aa"), s.replace("", "-"), s.replace("", "-", 2), s.replace("a", "b", 0), s.replace("a", "b", 1), s.replace("a", "b", -1), s.replace("bc", "é"), s.replace("é", "e"), s.replace("🐍", "🐍a", 1), s.replace(s, "all"), s.replace("", "")])
for bad in ((), ("a",), ("a", 5), (5, "a"), ("a", "b", "c"), ("a", "b", 1.5), ("a", "b", None), (b"a", "b"), ("a", "b", 1, 2), (None, "a")):
    print(bad, tried("abc".replace, *bad))
print(tried("abc".replace, "a", "b", count=1), "a.b.c".replace(".", ".", 1), "abc".replace("abcd", "x"), "x" * 3 + "y".replace("y", "z" * 3), "aXbX".replace("X", "aX"))
for t in ("\t", "a\tb", "ab\tc\td", "01\t012\t0123\t01234", "a\n\tb", "a\r\tb", "\t\t", "é\tx", "no", "a\t\nb\t"):
    print(ascii([t.expandtabs(), t.expandtabs(4), t.expandtabs(1), t.expandtabs(0), t.expandtabs(-3), t.expandtabs(tabsize=3)]))
print(tried("a".expandtabs, "4"), tried("a".expandtabs, 1.5), tried("a".expandtabs, None), tried("a".expandtabs, 1, 2), tried("a".expandtabs, size=1), "a\tb".expandtabs(True))
for w in ("", "1", "-1", "+1", "--1", "abc", "é", "-", "+", " 1"):
    print([w.zfill(4), w.zfill(0), w.zfill(-1), w.center(5), w.center(6, "*"), w.ljust(4, "é"), w.rjust(4, "."), w.center(1), w.ljust(-5)])
for name in ("center", "ljust", "rjust", "zfill"):
    m = getattr("ab", name)
    print(name, tried(m), "|", tried(m, "5"), "|", tried(m, 5, "xy"), "|", tried(m, 5, ""), "|", tried(m, 5, 1), "|", tried(m, 5, b"x"), "|", tried(m, 1.0), "|", tried(m, 5, None), "|", tried(m, True), "|", tried(m, 2**70))
print([("ab" if n % 2 else "a").center(n, ".") for n in range(8)], "🐍".center(4, "é"), "a".rjust(3, "🐍"))


def table(rows: list[tuple[str, int]]) -> list[str]:
    return [name.ljust(8, ".") + str(n).rjust(5) for name, n in rows]


def mask(card: str) -> str:
    return card[-4:].rjust(len(card), "*")


def censor(text: str, words: list[str]) -> str:
    for w in words:
        text = text.replace(w, "#" * len(w))
    return text


print(table([("ab", 5), ("longer name", -12), ("", 100000)]), mask("1234567890"), mask("12"), censor("a bad word is bad", ["bad", "is"]), "7".zfill(3), str(-7).zfill(4), f"{7:03}")
