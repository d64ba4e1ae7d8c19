# ord, chr, ascii, repr over quotes, controls, unprintables, surrogates and planes beyond the first.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for c in ("a", "\0", "\x7f", "\x80", "\xad", "é", "\u0300", "\u0378", "€", "\ud800", "\udfff", "\ue000", "\ufeff", "\uffff", "🐍", "\U000e0001", "\U0010ffff", "\u200b", "\u2028", "\u3000", "\xa0"):
    print(hex(ord(c)), ascii(c), ascii(repr(c)), chr(ord(c)) == c, len(c), len(repr(c)))
for s in ("'", '"', "'\"", "it's", 'say "x"', "\\", "\n\r\t\b\f\v\a\x1b", "a\0b", "'''", "\\'", "é'", "\u200b'\"", "", "\\n"):
    print(repr(s), ascii(s), str([s]), "%r" % s, f"{s!r}", [s])
print(tried(ord, ""), tried(ord, "ab"), tried(ord, 5), tried(ord, None), ord(b"a"), tried(ord, b"ab"), ord(bytearray(b"\xff")), tried(ord, b""), tried(ord), tried(ord, "a", "b"), tried(ord, ["a"]), tried(ord, "e\u0301"))
print(chr(97), ascii(chr(0)), ascii(chr(0xD800)), ascii(chr(0x10FFFF)), tried(chr, -1), tried(chr, 0x110000), tried(chr, 2**40), tried(chr, 2**70), tried(chr, 1.5), tried(chr, "a"), tried(chr, None), chr(True) == "\x01", tried(chr), tried(chr, 1, 2))
print(ascii("é\n'"), ascii(["é", {"k": "🐍"}]), ascii(5), ascii(None), ascii(b"\xff"), ascii("é" * 3), ascii(("ü",)), tried(ascii), tried(ascii, 1, 2))


class R:
    def __repr__(self):
        return "ré\n"


class Bad:
    def __repr__(self):
        return 5


class S:
    def __str__(self):
        return 5


class Ch:
    def __index__(self):
        return 0x263A


print(ascii(R()), repr(R()), str(R()), [R()], tried(repr, Bad()), tried(str, Bad()), tried(str, S()), tried(ascii, Bad()), tried(lambda: f"{S()}"), tried(lambda: "%s" % S()), tried(lambda: "%r" % Bad()), chr(Ch()), tried(lambda: [Bad()].__repr__()), tried(print, S()))


def caesar(text: str, k: int) -> str:
    out = []
    for c in text:
        if "a" <= c <= "z":
            out.append(chr((ord(c) - 97 + k) % 26 + 97))
        elif c.isupper() and c.isascii():
            out.append(chr((ord(c) - 65 + k) % 26 + 65))
        else:
            out.append(c)
    return "".join(out)


def checksum(text: str) -> int:
    total = 0
    for i, c in enumerate(text):
        total = (total * 31 + ord(c) * (i + 1)) % 65521
    return total


def widest(text: str) -> str:
    best = ""
    for c in text:
        if not best or ord(c) > ord(best):
            best = c
    return best


print(caesar("Hello, zebra é!", 3), caesar(caesar("abcXYZ", 29), -29), checksum("hello"), checksum("é🐍"), widest("aé🐍z"), widest(""), [chr(c) for c in range(0x2190, 0x2196)], "".join(map(chr, [72, 105])), list(map(ord, "Hé")), [hex(b) for b in "🐍".encode()])
