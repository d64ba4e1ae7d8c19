# The methods of bytes, which know ASCII only.
s = b"  Hello, \xc3\xa9 World\t\n"
print(s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), s.strip(), s.lstrip(), s.rstrip(), s.strip(b" H\n"), s.split(), s.split(b","), s.rsplit(None, 1), s.split(b"o", 1))
print(s.find(b"l"), s.find(108), s.rfind(b"l"), s.count(b"l"), s.count(108), s.index(b"W"), s.find(b"x"), s.startswith(b"  H"), s.endswith((b"x", b"\n")), s.replace(b"l", b"LL"), s.replace(b"l", b"", 1), s.partition(b","), s.rpartition(b"o"), s.partition(b"#"))
print(b",".join([b"a", b"b"]), b"".join([]), b"a\tb".expandtabs(4), b"a".center(5, b"*"), b"a".ljust(3) + b"|", b"a".rjust(3, b"."), b"-5".zfill(5), b"a\nb\r\nc\rd\x0be".splitlines(), b"a\nb".splitlines(True), b"xyz".removeprefix(b"x"), b"xyz".removesuffix(b"z"))
print(b"abc".isalpha(), b"a1".isalnum(), b"12".isdigit(), b" \t".isspace(), b"ab".islower(), b"AB".isupper(), b"Ab Cd".istitle(), b"".isalpha(), b"\xe9".isalpha(), b"\xc9".lower(), b"a-b c".title())
t = bytes.maketrans(b"abc", b"xyz")
print(len(t), b"aabbcc d".translate(t), b"abcd".translate(None, b"bd"), b"abc".translate(t, b"a"), b"abc".translate(t, delete=b"c"))
for bad in (lambda: s.index(b"zz"), lambda: s.find("l"), lambda: s.find(256), lambda: s.split(b""), lambda: s.split("a"), lambda: b",".join(["a"]), lambda: b",".join([1]), lambda: s.replace("a", b"b"), lambda: s.startswith("a"), lambda: s.strip("a"), lambda: b"a".center(5, b"ab"), lambda: b"a".center(5, "*"), lambda: b"a".translate(b"short"), lambda: bytes.maketrans(b"a", b"bc"), lambda: b"a".partition(b""), lambda: b"a".zfill("x"), lambda: s.count("l"), lambda: b"a".endswith(["a"]), lambda: b"a".format(), lambda: s.rindex(b"q"), lambda: b"".join(b"ab"), lambda: b"a".removeprefix("a")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
