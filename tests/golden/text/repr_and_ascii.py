# repr and ascii of str: quotes, escapes, what is printable; str() of bytes.
for s in ("", "a", "it's", 'say "hi"', "both ' and \"", "\\", "\t\n\r", "\x00\x01\x1f\x7f\x80\x9f\xa0\xad", "é日🐍", "\u0378\u200b\u2028\ufeff\ue000", "\ud800", "a\udfffb", "\U000e0001\U0010ffff", "\u0301e", "\u3000", "{}", "\x1b[0m", "ﷺ", "\U0001f9ff\U0001fae8"):
    print(ascii(s), len(s), repr(s) if s.isprintable() else ascii(repr(s)), s.isprintable())
print([c for c in map(chr, range(0x2E0)) if not c.isprintable()] == [c for c in map(chr, range(0x2E0)) if len(repr(c)) > 3 and c not in "'\\"])
print(str(b"a'b\"\x00\xff\t\\"), repr(b"it's"), repr(b'"'), repr(b"'\""), str(b"ab", "ascii"), str(b"\xc3\xa9", encoding="utf-8"), str(object=5), str(), str(None), repr(Ellipsis), repr(NotImplemented))
print("caf\u00e9", "\N{GREEK SMALL LETTER ALPHA}", "\101\60\x41", "a\
b", r"\n\x", "\'\"", """tri"ple""", 'a' "b" '''c''', len("\0"), len("\00"), "\1772" == "\x7f2")


class R:
    def __repr__(self):
        return "ré\n"


print(repr(R()), ascii(R()), [R()], str(R()), f"{R()!a}")


class Bad:
    def __repr__(self):
        return 5

    def __str__(self):
        return None


for f in (repr, str, ascii, lambda b: [b].__repr__(), lambda b: f"{b}", lambda b: "%s" % b, print):
    try:
        f(Bad())
    except TypeError as e:
        print(e)
