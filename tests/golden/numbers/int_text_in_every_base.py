# int(text, base): every base, prefixes, underscores, blanks, digits of other scripts; and the messages.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for base in range(2, 37):
    print(int("10", base), int("1" * 12, base), int("-1_0", base), tried(int, "zZ", base), end=" | ")
print()
for text in ("0x1f", "0X1F", "0b101", "0o17", "0", "00", "-0x1f", "+0b1", "0x_1f", "0_0", "1_000", " 12 ", "\t7\n", "\u00a05\u2003", "٣٤", "१२", "1٢3", "-٣"):
    print(repr(text), tried(int, text), tried(int, text, 0), tried(int, text, 16), tried(int, text, 2))
for text in ("", " ", "-", "+", "--1", "1__0", "_1", "1_", "0x", "0x_", "1.0", "1e3", "0b2", "012", "1 2", "٣x", "½", "²", "\x00", "1\x00", "-0_", "x" * 210, "é", "\ud800", "'", '"'):
    print(ascii(tried(int, text)), "/", ascii(tried(int, text, 0)))
print(int(), int("z", 36), int("Z", 36), int("-zz", base=36), tried(int, x="5"), tried(int, "5", base=1), tried(int, "5", base=37), tried(int, "5", -1), tried(int, "5", 10**30))
print(tried(int, 5, 10), tried(int, 5.0, 10), tried(int, base=10), tried(int, "5", "10"), tried(int, "5", 10.0), tried(int, None), tried(int, []), tried(int, 1j), tried(int, "5", None))
print(int(b"12"), int(bytearray(b" 0x1f "), 16), tried(int, b"1\xff"), tried(int, b"", 10), int(b"101", 2), tried(int, memoryview(b"12")), tried(int, b"12", 1), tried(int, bytearray(b"a")))


class Text(str):
    pass


class Base:
    def __index__(self):
        return 8


print(int(Text("77"), Base()), int("0o77", 8), tried(int, "0o77", 9), tried(int, "0b1", 16), int("0b1", 12) if False else "", int("0B1", 2), tried(int, "0x1", 0o20))


def total(words):
    n = 0
    for w in words:
        n += int(w)
    return n


def mixed(words: list[str]) -> int:
    return sum(int(w, 16) for w in words)


print(total("1 22 -333 1_000".split()), mixed(["ff", "-FF", "0xa", "1_0"]), tried(total, ["1", "b"]), tried(mixed, ["g"]))
