# split, rsplit, splitlines, partition, rpartition and join.
for s in ("", "a", " a  b c ", "a,b,,c,", ",", "\t x\n\u00a0y\u3000 ", "a--b--c"):
    print(s.split(), s.split(","), s.split(None, 1), s.rsplit(None, 1), s.split(",", 1), s.rsplit(",", 1), s.split("--"), s.rsplit("--", 1), s.split(",", 0), s.split(maxsplit=0), s.split(",", -5))
for s in ("", "\n", "a\nb", "a\n\nb\n", "a\r\nb\rc", "x\x0by\x0cz\x1cq\x1dr\x1es\x85t\u2028u\u2029v", "no end", "\r\n\r\n"):
    print(s.splitlines(), s.splitlines(True), s.splitlines(keepends=True) == s.splitlines(1))
for s in ("a=b=c", "abc", "", "=", "==x"):
    print(s.partition("="), s.rpartition("="), s.partition("=="))
print(",".join([]), ",".join(["a"]), ", ".join("abc"), "".join(["日", "本"]), "-".join({"k": 1, "l": 2}), ".".join(str(i) for i in range(5)), "é".join(("a", "🐍", "b")), "".join(map(chr, range(97, 103))))
print("a b c".split(sep=" ", maxsplit=1), "日本、東京、大阪".split("、"), "aXbXc".split("X", 5), "x".join(["1"] * 3), "aaa".split("aa"), "aaa".rsplit("aa"), "abcabc".split("bc"), " ".split(" "), " ".split())
for bad in (lambda: "a".split(""), lambda: "a".split(1), lambda: "a".rsplit(""), lambda: "a".partition(""), lambda: "a".rpartition(1), lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "a".split(",", "x"), lambda: "a".split(",", 1, 2), lambda: "a".splitlines(1, 2), lambda: ",".join(), lambda: ",".join(["a", b"b"]), lambda: "a".partition()):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Words:
    def __iter__(self):
        yield "one"
        yield "two"


print(" ".join(Words()))
