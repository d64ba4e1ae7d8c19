# split, rsplit, splitlines, partition, rpartition: separators, limits, blanks, keywords, errors.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for s in ("", " ", "a", " a  b ", "a,b,,c", ",", ",,", "a\t\nb\r\nc\v d\f", "\x1ca\x1d\u2003b\u00a0", "éxéxé", "aXXbXXXc"):
    print(ascii([s.split(), s.rsplit(), s.split(None, 1), s.rsplit(None, 1), s.split(maxsplit=0), s.rsplit(maxsplit=0)]))
    print(ascii([s.split(","), s.rsplit(","), s.split(",", 1), s.rsplit(",", 1), s.split("XX"), s.rsplit("XX"), s.split("XX", 1), s.rsplit("XX", 1), s.split("é"), s.split(sep=",", maxsplit=-1), s.split(",", 0)]))
    print(ascii([s.partition(","), s.rpartition(","), s.partition("XX"), s.rpartition("XX"), s.partition("é"), s.rpartition(" ")]))
LINES = "a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l"
print(ascii(LINES.splitlines()), ascii(LINES.splitlines(True)), ascii(LINES.splitlines(keepends=True)[-2:]))
print("".splitlines(), "\n".splitlines(), "\n\n".splitlines(True), "a\n".splitlines(), "a\n\nb".splitlines(), "\r\n\r".splitlines(True), "a\r".splitlines(0), "a\x1fb".splitlines(), tried("a\n".splitlines, keepends=[]), tried("a".splitlines, "x"), tried("a".splitlines, 1, 2), tried("a".splitlines, keep=1))
for bad in (("",), (5,), (b",",), (",", "1"), (",", 1.0), (",", None), (",", 1, 2), (["a"],)):
    print(bad, tried("a,b".split, *bad), "|", tried("a,b".rsplit, *bad), "|", tried("a,b".partition, *bad))
print(tried("a".split, ",", max=1), tried("a".partition), tried("a".rpartition, sep="a"), "a b".split(" ", True), "a b c".split(None, 2**40), "a b c".rsplit(maxsplit=1), tried("a b".split, None, 2**70), "a  b".split(" "), "  a".split(" ", 1), "a  ".rsplit(" ", 1))


def parse(line: str) -> dict[str, str]:
    out = {}
    for part in line.split(";"):
        key, sep, value = part.partition("=")
        if sep:
            out[key.strip()] = value.strip()
    return out


def columns(text: str) -> list[list[int]]:
    return [[int(x) for x in line.split()] for line in text.splitlines() if line]


def path(name: str) -> tuple[str, str, str]:
    folder, _, file = name.rpartition("/")
    stem, dot, ext = file.rpartition(".")
    return folder, stem, ext


print(parse("a=1; b = 2=3;c;=d"), columns("1 2\n3\t-4\n\n5"), path("x/y/z.tar.gz"), path("plain"), [w[::-1] for w in "ab cd".split()], dict(p.split(":") for p in "a:1 b:2".split()), [*map(str.split, ["a b", " c "])])
first, *rest = "one two three".split()
a, b = "k=v".split("=")
print(first, rest, a, b, tried(lambda: (lambda x, y: x)(*"a b c".split())))
