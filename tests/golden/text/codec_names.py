# Codecs go by many names; what is none is a LookupError.
for name in ("utf8", "UTF-8", "Utf_8", "U8", "latin1", "ISO-8859-1", "iso8859_1", "L1", "us-ascii", "646", "cp1252", "windows-1252", "1252", "utf16", "UTF-32BE", "utf-8-sig"):
    print(name, "é".encode(name, "replace"), b"\xc3\xa9\0\0".decode(name, "replace") == "" or "decoded")
for name in ("no-such", "rot13x", ""):
    try:
        "x".encode(name)
    except LookupError as e:
        print(e)
try:
    "x".encode(5)
except TypeError as e:
    print(e)
