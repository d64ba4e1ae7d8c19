# strip, center, ljust, rjust, zfill, expandtabs, replace, removeprefix, removesuffix, translate.
s = "  \t xyx abc xyx\n\u3000 "
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), "xyxabcxyx".strip("xy"), "xyxabcyx".lstrip("yx"), "xyxabc".rstrip("cb"), "aaa".strip("a") == "", "abc".strip(""), "abc".strip(None), "日本日".strip("日"), "[a]".strip("[]"))
for w in (0, 3, 4, 7, 8, -1):
    print("abc".center(w) + "|", "abcd".center(w, "*"), "abc".ljust(w, "."), "abc".rjust(w, "日"), "🐍".center(w, "-"), "-42".zfill(w), "+x".zfill(w), "".zfill(w), "--1".zfill(w))
for t in ("a\tb", "ab\tc\td", "\t", "a\n\tb", "abcdefgh\tx", "日\t本", "a\r\tb"):
    print(repr(t.expandtabs()), repr(t.expandtabs(4)), repr(t.expandtabs(0)), repr(t.expandtabs(tabsize=1)), repr(t.expandtabs(-3)))
print("aaa".replace("a", "b"), "aaa".replace("a", "bb", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("a", "x"), "aaaa".replace("aa", "a"), "abc".replace("b", ""), "abc".replace("x", "y"), "éa".replace("é", "日🐍"), "abc".replace("c", "d", 0), "abab".replace("ab", "ba", -1))
print("unhappy".removeprefix("un"), "unhappy".removesuffix("py"), "abc".removeprefix("bc"), "abc".removesuffix(""), "".removesuffix("x"))
table = str.maketrans("abc", "xyz", "d")
print("abcd dcba".translate(table), table, str.maketrans({"a": "1", 98: None, "c": 64}), "aabbcc".translate({97: "日本", 98: None, 99: 0x1F40D}), "abc".translate({}), "日本".translate({ord("日"): "ni"}), "abc".translate("xyz" * 40))


class Shout(dict):
    def __missing__(self, key):
        return chr(key).upper() if key > 98 else key


print("abcd".translate(Shout()))
for bad in (lambda: "a".strip(1), lambda: "a".center(), lambda: "a".center(5, "xx"), lambda: "a".ljust("5"), lambda: "a".center(5, ""), lambda: "a".zfill("x"), lambda: "a".replace("a"), lambda: "a".replace(1, "b"), lambda: "a".replace("a", 1), lambda: "a".replace("a", "b", "c"), lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans("a"), lambda: "a".translate({97: 1.5}), lambda: "a".translate(None), lambda: "a".translate({97: -1}), lambda: "a".removeprefix(1), lambda: str.maketrans("a", "b", 3), lambda: "a".rjust(3, 5), lambda: "a".expandtabs("x")):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
