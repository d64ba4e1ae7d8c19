# encode and decode: names of codecs, handlers, exceptions' fields, byte order marks.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except UnicodeError as e:
        if isinstance(e, (UnicodeEncodeError, UnicodeDecodeError)):
            return ascii((type(e).__name__, e.encoding, e.object, e.start, e.end, e.reason, str(e)))
        return f"{type(e).__name__}: {e}"
    except Exception as e:
        return f"{type(e).__name__}: {e}"


text = "aé€🐍"
for codec in ("utf-8", "UTF8", "utf_8", "U8", "latin-1", "iso-8859-1", "L1", "ascii", "us-ascii", "646", "utf-16", "utf-16-le", "UTF-16BE", "utf-32", "utf-32-le", "utf_32_be", "utf-8-sig"):
    print(codec, tried(text.encode, codec), tried(text.encode, codec, "replace"), tried("aé".encode, codec))
for handler in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogateescape", "surrogatepass", "unknown"):
    print(handler, tried("xé€🐍y".encode, "ascii", handler), tried("xé€🐍y".encode, "latin-1", handler), ascii(tried(b"a\xff\xe2\x82b\xf0\x9f".decode, "utf-8", handler)), ascii(tried(b"a\xe9b".decode, "ascii", handler)), tried("ok".encode, "ascii", handler))
for data in (b"\x80", b"\xc0\x80", b"\xc3", b"\xc3(", b"\xe2\x82", b"\xe2(\xa1", b"\xe0\x80\x80", b"\xf0\x9f\x90", b"\xf0(\x8c\xbc", b"\xf5\x80\x80\x80", b"\xf4\x90\x80\x80", b"\xed\xa0\x80", b"\xfe", b"ab\xffcd\xff", b"\xf8\x88\x80\x80\x80"):
    print(data, tried(data.decode), ascii(data.decode("utf-8", "replace")), ascii(data.decode("utf-8", "ignore")), ascii(data.decode("utf-8", "backslashreplace")))
for data in (b"", b"a", b"a\0", b"\xff\xfea\0", b"\xfe\xff\0a", b"\xff\xfe", b"\x00\xd8", b"\x00\xdc", b"\x3d\xd8\x0d\xdc", b"\x3d\xd8a\0", b"a\0b"):
    print(data, tried(data.decode, "utf-16"), tried(data.decode, "utf-16-le"), ascii(data.decode("utf-16-le", "replace")), tried(data.decode, "utf-16-be"))
for data in (b"a\0\0\0", b"\xff\xfe\0\0a\0\0\0", b"a\0\0", b"\0\0\x11\0", b"\0\xd8\0\0", b"\0\0\xfe\xff\0\0\0a"):
    print(data, tried(data.decode, "utf-32"), tried(data.decode, "utf-32-le"), ascii(data.decode("utf-32-le", "replace")))
print(b"\xef\xbb\xbfa".decode("utf-8-sig"), ascii(b"\xef\xbb\xbfa".decode()), b"a".decode("utf-8-sig"), "a".encode("utf-8-sig"), "\ufeffa".encode("utf-16-le"), ascii(b"\x80\x9f".decode("latin-1")))
print(tried("a".encode, "nope"), tried(b"a".decode, "nope"), tried("a".encode, 5), tried("a".encode, "utf-8", 5), tried("a".encode, None), tried("a".encode, "utf\0"), tried(b"a".decode, encoding="ascii", errors="ignore"), "é".encode(errors="ignore"), "é".encode(encoding="ascii", errors="ignore"), tried("é".encode, "ascii", "nope"), tried("a".encode, "a", "b", "c"))
print(str(b"\xc3\xa9", "utf-8"), str(b"abc", "ascii", "strict"), ascii(str(b"\xff", errors="replace")), str(bytearray(b"q"), "utf-8"), str(memoryview(b"m"), "ascii"), str(b"x"), tried(str, "a", "utf-8"), tried(str, 5, "utf-8"), tried(str, b"a", 5), tried(bytes, "é", "ascii"), bytes("é", "utf-8"), tried(bytes, "a"), bytearray("é", "latin-1"), tried(bytearray, "a"))


def roundtrip(texts: list[str], codec: str) -> bool:
    return all(t.encode(codec).decode(codec) == t for t in texts)


print([roundtrip(["", "a", "é€", "🐍" * 3], c) for c in ("utf-8", "utf-16", "utf-32-be", "utf-8-sig")], sum("é€🐍".encode()), len("é€🐍".encode("utf-16")), list("é".encode()))
