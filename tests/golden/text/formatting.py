# f-strings, format, % and str methods.
name, n, x = "Ada", 42, 3.14159
print(f"{name!r:>8}|{n:08.2f}|{x:.2e}|{n:#x}|{n:,}|{10**9:_}|{x:+.1f}|{name:^9}|{name:*<6}|{n:b}")
print(f"{n=} {x = :.1f} {'nested ' + f'{n}'} {{literal}} {name[0]}{n + 1}")
width = 7
print(f"{name:{width}}|{x:{width}.{2}f}|{True}|{None}|{[1, 'a']}|{n:%}|{n:>+5}|{-n:05d}")
print("%s %r %5d|%-5d|%05.1f %x %% %c %(a)s" % ("s", "r", 1, 2, 2.5, 255, "c") if 0 else "%s %r %5d|%-5d|%05.1f %x %%" % ("s", "r", 1, 2, 2.5, 255))
print("%(a)s-%(b)03d" % {"a": 1, "b": 2}, "{} {1} {k}".replace("{1}", "{}").format(1, 2, k=3), "{0[1]} {1.real:>4}".format([1, 2], 5))
print("a,b,,c".split(","), " a  b ".split(), "x".join("abc"), "abc".replace("b", "BB"), "abcabc".find("c", 3), "abc".upper().lower().title())
print("  x ".strip() + "|", "xxabxx".strip("x"), "a\tb".expandtabs(4), "a-b-c".rsplit("-", 1), "abc".center(9, "*"), "7".zfill(3))
print("ß".upper(), "İ".lower() == "i̇", "ǅ".swapcase(), "é" == "e\u0301", len("🐍"), "🐍"[0], "日本"[::-1], ascii("é🐍"))
print(repr("it's"), repr('"'), repr("'\""), repr("\n\t\\\x00\x7f\xa0é\u200b🐍"), str(b"x\xff"), "a" < "b" < "ä")
print("abc"[1], "abc"[-1:], "abc"[::-1], "b" in "abc", "" in "", "ab" * 2, "a" "b", "a\
b", r"\n", "\N{BULLET}")
for bad in (lambda: f"{n:q}", lambda: "%d" % "x", lambda: "{}".format(), lambda: "a" + 1, lambda: "abc"[5], lambda: f"{name:d}"):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
