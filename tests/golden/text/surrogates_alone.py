# Strings with lone surrogates: made, compared, searched, encoded with every handler, printed as errors.
import sys


def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return ascii(f"{type(e).__name__}: {e}")


lone = "a\ud800b\udfffc"
pair = "\ud83d\udc0d"
print(len(lone), len(pair), ascii(lone), ascii(pair), pair == "🐍", ascii(lone[1]), ascii(lone[::-1]), lone.find("\udfff"), lone.count("\ud800"), "\ud800" in lone, ascii(lone.upper()), ascii(lone.replace("\ud800", "x")), ascii(lone.split("\udfff")), ascii(lone.center(9, "\udc00")))
for handler in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogatepass", "surrogateescape"):
    print(handler, [tried(lone.encode, codec, handler) for codec in ("utf-8", "utf-16-le", "utf-32-be", "ascii", "latin-1")])
    print("   ", [tried("\udc80\udcff".encode, codec, handler) for codec in ("utf-8", "utf-16-be", "ascii", "latin-1")], tried(pair.encode, "utf-8", handler), tried(pair.encode, "utf-16-le", handler))
for data in (b"\xed\xa0\x80", b"a\xed\xbf\xbfb", b"\xff\xfe", b"\x80", b"\xed\xa0\x80\xed\xb0\x80"):
    print(data, [ascii(tried(data.decode, "utf-8", h)) for h in ("strict", "ignore", "replace", "backslashreplace", "surrogatepass", "surrogateescape")])
print(ascii(b"\xff\x80a".decode("ascii", "surrogateescape")), b"\xff\x80a".decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"), ascii(b"\x00\xd8a\x00".decode("utf-16-le", "surrogatepass")), tried(b"\x00\xd8a\x00".decode, "utf-16-le"), ascii(b"=\xd8\r\xdc".decode("utf-16-le")))
print(tried(print, lone), tried(sys.stdout.write, "\ud800"))
print("\ud800" < "\ue000", "\udfff" > "🐍", sorted(["\ud800", "a", "🐍", "\uffff"]) == ["a", "\ud800", "\uffff", "🐍"], hash("\ud800") == hash("\ud800"), {"\ud800": 1}["\ud800"], "\ud800".isprintable(), "\ud800".isalpha(), "\ud800".isidentifier(), ascii(f"{chr(0xD800)!r}"), ascii("%s" % "\udc00"), ascii("\ud800" + "\udc00"), len("\ud800" + "\udc00"), ascii("\ud800" * 2), ascii(",".join(["\ud800", "🐍"])))
print(ascii([c for c in lone]), ascii(repr(lone)), ascii(str([lone])), tried(int, "\ud800"), tried(float, "1\ud800"), tried(open, "\ud800") if False else "", ascii("\ud800".encode("unicode_escape")) if False else "", tried(bytes, "\ud800", "utf-8"), ascii("x".translate({120: 0xD800})))


def escape(text: str) -> str:
    return "".join(c if ord(c) < 128 else f"\\u{ord(c):04x}" for c in text)


def only_surrogates(text: str) -> list[int]:
    return [ord(c) for c in text if "\ud800" <= c <= "\udfff"]


print(escape(lone), only_surrogates(lone), only_surrogates("🐍"), escape(pair))
