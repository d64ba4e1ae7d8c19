# Lone surrogates live in str: length, comparison, slicing, joining, but not in UTF-8.
s = "a\ud83d\udc0db"
print(len(s), ascii(s), ascii(s[1]), s[1] == "\ud83d", s == "a🐍b", ascii(s[::-1]), s.find("\udc0d"), ascii(s.replace("\udc0d", "-")), [hex(ord(c)) for c in s], "\ud83d" + "\udc0d" == "🐍", len("\ud83d" + "\udc0d"), ascii("\ud83d" + "\udc0d"), "\ud800" < "\uffff", "\ud800" < "🐍", ascii(sorted(["\udfff", "🐍", "\uffff", "a", "\ud800"])))
print(ascii(chr(0xDFFF)), ord("\udfff"), "\ud800".isalpha(), "\ud800".isprintable(), ascii("\ud800".upper()), ascii("x\ud800".title()), {"\ud800": 1}["\ud800"], "\ud800" in s, ascii("\ud800,\ud801".split(",")), ascii("\ud800" * 2), ascii(f"{chr(0xD800)}|"), ascii("%s" % "\udfff"), ascii("\udfff".center(3)), ascii("a\ud800".encode("utf-8", "replace")), ascii("\ud800".encode("ascii", "backslashreplace")))
for bad in (lambda: "\ud800".encode(), lambda: print("\ud800"), lambda: "ab\udc00".encode("utf-16"), lambda: bytes("\ud800", "latin-1"), lambda: open("\ud800")):
    try:
        bad()
    except UnicodeEncodeError as e:
        print(ascii(str(e)), e.start, e.end)
print(hash("\ud800") == hash("\ud800"), ascii("".join(["\ud83d", "\udc0d"])), len("".join(["\ud83d", "\udc0d"])))
