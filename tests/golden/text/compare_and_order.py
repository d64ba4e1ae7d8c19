# str compares by code point, repeats, concatenates, and refuses other kinds.
words = ["b", "a", "B", "ab", "", "é", "e", "z", "日", "🐍", "\uffff", "a\x00", "10", "9", "ß", "A"]
print(ascii(sorted(words)), ascii(sorted(words, key=str.lower)), ascii(max(words)), min(words[:4]), ascii(sorted(words, key=len, reverse=True)))
print("a" < "b", "a" < "ab", "Z" < "a", "" < "a", "a" == "a", "é" == "e\u0301", "\uffff" < "🐍", "abc" > "abd", "10" < "9", "a" <= "a", "b" >= "a", "a" != "a")
print("ab" + "cd", "ab" * 3, 3 * "é", "ab" * 0, "ab" * -5, "" * 10**12, "a" * True, "日" "本" * 2, "x" + "" + "y")
s = "a"
s += "b"
t = s
s *= 3
print(s, t, s is t, "".join(reversed(s)), s.__len__(), s.__contains__("ba"), s.__getitem__(1), s.__mul__(2), s.__add__("!"), s.__eq__(1), s.__lt__("b"), str.__add__("x", "y"), str.upper("x"))
for bad in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" + b"b", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" - "b", lambda: "a" < 1, lambda: 1 < "a", lambda: "a" / 2, lambda: -"a", lambda: ~"a", lambda: "a" @ "b", lambda: "a" ** 2, lambda: "a" // 1, lambda: "a" | "b", lambda: "a" << 1, lambda: "a" >= None, lambda: "a" * 10**30, lambda: "ab" * (2**62), lambda: "a"(), lambda: "a".nope, lambda: str.upper(1), lambda: str.join(",", 5), lambda: "a" * None):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    s += 1
except TypeError as e:
    print(e)
try:
    s -= "a"
except TypeError as e:
    print(e)
