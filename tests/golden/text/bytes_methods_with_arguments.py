# Every searching, splitting, padding, stripping and case method of bytes and bytearray with their errors.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for T in (bytes, bytearray):
    s = T(b"Abra cadabra\t\xe9")
    print([s.find(b"abra"), s.rfind(b"a"), s.count(b"a"), s.find(97), s.count(97), s.rfind(97, 0, 5), s.find(b""), s.count(b""), s.index(b"c"), s.rindex(97), s.find(b"a", -5), s.find(bytearray(b"br")), s.find(memoryview(b"br")), tried(s.index, b"zz"), tried(s.rindex, 0)])
    print([tried(s.find, x) for x in ("a", 256, -1, None, 1.5, [97])], [tried(s.count, x) for x in ("a", 300)], tried(s.find), tried(s.find, b"a", 1, 2, 3), 97 in s, b"ab" in s, tried(lambda: 300 in s), tried(lambda: "a" in s), tried(lambda: None in s))
    print([s.startswith(b"Ab"), s.startswith((b"x", b"Ab")), s.endswith(b"\xe9"), s.startswith(b"br", 1), s.startswith(()), tried(s.startswith, "A"), tried(s.startswith, ("A",)), tried(s.endswith, 5)])
    print(s.split(), s.split(b"a"), s.split(b"a", 1), s.rsplit(b"a", 1), s.split(None, 1), s.rsplit(maxsplit=1), T(b"a,b,,c").split(b","), T(b"").split(), T(b"").split(b","), T(b" a ").split(b" "), tried(s.split, b""), tried(s.split, "a"), tried(s.split, 97))
    print(T(b"a\nb\r\nc\rd\x0be\x1c\x85").splitlines(), T(b"a\n\n").splitlines(True), T(b"").splitlines(), s.partition(b" "), s.rpartition(b"a"), s.partition(b"zz"), s.rpartition(b"zz"), tried(s.partition, b""), tried(s.partition, "a"))
    print(s.replace(b"a", b"_"), s.replace(b"abra", b"", 1), T(b"ab").replace(b"", b"-"), T(b"").replace(b"", b"x"), T(b"aaa").replace(b"aa", b"b"), T(b"aaa").replace(b"a", b"b", 0), tried(s.replace, "a", b"b"), tried(s.replace, b"a"), tried(s.replace, b"a", 5))
    print(T(b"  a ").strip(), T(b"xxaxx").strip(b"x"), T(b"abc").lstrip(b"ab"), T(b"abc").rstrip(b"cb"), T(b"\t\n\x0b\x0c\r a").lstrip(), T(b"a\x1c").strip(), T(b"pre-x").removeprefix(b"pre-"), T(b"x.py").removesuffix(b".py"), tried(s.strip, "a"), tried(s.strip, 97), tried(s.removeprefix, "a"))
    print(T(b"ab").center(7, b"*"), T(b"ab").ljust(5), T(b"ab").rjust(5, b"."), T(b"-5").zfill(5), T(b"ab").center(1), tried(s.center, 5, "x"), tried(s.ljust, 5, b"xy"), tried(s.zfill, "5"), T(b"a\tb").expandtabs(4), T(b"\ta").expandtabs(), tried(s.center, 20, 42))
    print(s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), T(b"it's 3x").title(), [getattr(T(v), q)() for q in ("isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "istitle", "isascii") for v in (b"", b"a", b"A1", b" \t", b"\xe9", b"Ab Cd", b"12")])
    print(T(b",").join([b"a", T(b"b"), memoryview(b"c")]), T(b"").join([]), tried(T(b",").join, ["a"]), tried(T(b",").join, [1]), tried(T(b",").join, b"ab"), tried(T(b",").join, 5), type(T(b"").join([b"a"])), T(b"-").join(iter([b"x", b"y"])))
    print(s.translate(None, b"a"), s.translate(bytes(range(255, -1, -1))), T.maketrans(b"ab", b"xy")[97:100], s.translate(T.maketrans(b"ab", b"12"), b"r"), tried(s.translate, b"short"), tried(s.translate), tried(T.maketrans, b"a", b"bc"), tried(T.maketrans, "a", "b"), s.translate(None, delete=b" "), tried(s.translate, "x" * 256))
    print(s.decode("latin-1"), tried(s.decode), s.decode("ascii", "ignore"), s.decode(errors="replace"), s.decode(encoding="latin-1"), T(b"\xc3\xa9").decode(), tried(s.decode, "nope"), tried(s.decode, 5))


def fields(line: bytes) -> list[bytes]:
    return [f.strip() for f in line.split(b";") if f.strip()]


def count_vowels(data: bytes) -> int:
    n = 0
    for v in b"aeiou":
        n += data.count(v)
    return n


def words(data: bytes) -> dict[bytes, int]:
    out: dict[bytes, int] = {}
    for w in data.lower().split():
        out[w] = out.get(w, 0) + 1
    return out


print(fields(b" a; b;;c "), count_vowels(b"education"), words(b"A b a"), b"a b".title().swapcase()[::-1])
