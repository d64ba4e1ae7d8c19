# encode and decode: UTF-8, UTF-16, UTF-32, Latin-1, ASCII; error handlers; where the error stands.
for s in ("", "abc", "é", "日本", "🐍", "a\u0301", "\x80\xff"):
    print(s.encode(), s.encode("utf-16"), s.encode("utf-16-le"), s.encode("utf-32-be"), s.encode("utf8") == s.encode("UTF_8"), s.encode("ascii", "replace"), s.encode("latin-1", "ignore"), s.encode("ascii", "backslashreplace"), s.encode("ascii", "xmlcharrefreplace"))
for b in (b"", b"abc", b"\xc3\xa9", b"\xe6\x97\xa5", b"\xf0\x9f\x90\x8d", b"\xff", b"a\xc3", b"\xed\xa0\x80", b"\xf5x", b"\xe6\x97", b"\xc0\x80", b"\x80a\x80", b"\xf0\x9f\x90"):
    for errors in ("strict", "replace", "ignore", "backslashreplace", "surrogateescape"):
        try:
            print(ascii(b.decode("utf-8", errors)), end=" ")
        except UnicodeDecodeError as e:
            print(e, e.encoding, e.object, e.start, e.end, e.reason, sep="|", end=" ")
    print()
print(b"\xff\xfeA\x00".decode("utf-16"), b"\x00A".decode("utf-16-be"), b"A\x00\x00\x00".decode("utf-32-le"), b"\xe9".decode("latin-1"), b"abc".decode("ascii"), b"\xef\xbb\xbfx".decode("utf-8-sig"), "x".encode("utf-8-sig"), ascii(b"\xef\xbb\xbfx".decode()))
for bad in (lambda: "é".encode("ascii"), lambda: "a日本b".encode("latin-1"), lambda: "\ud800".encode(), lambda: "x\udc80y".encode("utf-16"), lambda: b"\xff".decode("ascii"), lambda: b"\x00\xd8".decode("utf-16-le"), lambda: b"a".decode("utf-16"), lambda: "a".encode("no-such"), lambda: b"a".decode("nope"), lambda: "é".encode("ascii", "what"), lambda: "a".encode(5), lambda: str(b"a", "utf-8", 5), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: b"\xff".decode(errors="unknown"), lambda: bytes("a"), lambda: "a".decode()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))
print("\udcff".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"), ascii(b"\xed\xa0\x80".decode("utf-8", "surrogatepass")), bytes("é", "latin-1"), bytes("é", encoding="utf-8", errors="strict"), "é".encode(errors="ignore"))
try:
    "ab\u20ac".encode("latin-1")
except UnicodeEncodeError as e:
    print(e.encoding, ascii(e.object), e.start, e.end, e.reason, e.args[0], isinstance(e, ValueError))
