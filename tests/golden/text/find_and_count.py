# find, index, rfind, rindex, count, startswith, endswith with bounds of every kind.
s = "abracadabra"
for sub in ("a", "abra", "", "x", "ra", s, s + "x"):
    print(repr(sub), s.find(sub), s.rfind(sub), s.count(sub), s.find(sub, 3), s.rfind(sub, 3), s.find(sub, -4), s.rfind(sub, 0, -4), s.count(sub, 1, 8), s.find(sub, 20), s.find(sub, 11), s.rfind(sub, 11), s.count(sub, 11), s.count(sub, 12), sub in s)
print(s.find("a", None, 3), s.find("a", 1, None), s.find("b", -100, 100), s.find("a", 10**30), s.find("a", -(10**30)), s.index("c"), s.rindex("a", 0, 5), s.count("aa"), "aaaa".count("aa"), "".find(""), "".count(""))
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "ab")), s.startswith(""), s.startswith("", 11), s.startswith("", 12), s.startswith(()), s.startswith("a", -1), s.endswith("bra"), s.endswith("bra", 0, -1), s.endswith(("x", "ra")), s.endswith("abrac", 0, 5), s.endswith("", 5, 3))
u = "日本語テキスト🐍日本"
print(u.find("日本"), u.rfind("日本"), u.find("🐍"), u.index("テ"), u.count("日"), u.find("本", 2), u.startswith("本", 1), u.endswith("日本"), u.find("", 4), len(u), u.find("x"))
for bad in (lambda: s.index("x"), lambda: s.rindex("a", 1, 2), lambda: s.find(1), lambda: s.find(), lambda: s.find("a", "b"), lambda: s.count(None), lambda: s.startswith(1), lambda: s.startswith((1,)), lambda: s.endswith(["a"]), lambda: 1 in s, lambda: s.find("a", 1.0), lambda: s.find("a", 1, 2, 3), lambda: s.index("a", start=1)):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
big = "ab" * 500 + "abc" + "ab" * 500
print(big.find("abc"), big.rfind("abc"), big.find("bca"), big.count("ab"), big.find("ba" * 400), big.rfind("ab" * 300 + "abc"))
