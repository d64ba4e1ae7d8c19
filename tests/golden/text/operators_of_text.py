# + * in < == hash of str with every other kind; repetition by huge and negative numbers.
import operator


def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


OTHERS = ["b", 5, 1.5, None, b"b", ["b"], True, ("b",), {"a": 1}, 2j, object]
for op in (operator.add, operator.mul, operator.lt, operator.ge, operator.eq, operator.ne, operator.contains, operator.sub, operator.truediv, operator.and_, operator.pow, operator.matmul, operator.lshift, operator.iadd, operator.imul):
    print(op.__name__, [tried(op, "ab", o) for o in OTHERS])
    print("  reflected", [tried(op, o, "ab") for o in OTHERS[1:]])
for op in (operator.neg, operator.pos, operator.invert, operator.not_, abs, int, float, len, iter, hash, bool, ord, chr, hex, round, sum, max, sorted, reversed, list, tuple, set, callable, id, type, repr, divmod if False else ascii):
    if op not in (iter, hash, reversed, id):
        print(op.__name__, tried(op, "ab"), end="; ")
print()
print("a" * 0, "a" * -5, "ab" * 3, 3 * "ab", "ab" * True, "" * 10**9, tried(lambda: "ab" * 10**20), tried(lambda: "ab" * 2**63), tried(lambda: "a" * 1.0), tried(lambda: "a" * "a"), "é" * 2, "🐍" * 2, ("ab" * 2) * 2)
print("a" < "b", "a" < "B", "a" < "aa", "" < "a", "é" < "z", "é" > "z", "z" < "🐍", "\uffff" < "🐍", "\ud800" < "🐍", "a\0" > "a", "Z" < "a", "10" < "9", "a" <= "a", "b" >= "abc", "ab" == "ab", "ab" != "aB", "é" == "e\u0301", "ﬁ" == "fi", "a" == 97, "1" == 1, "" == None, "a" == b"a")
print("a" in "abc", "" in "", "ab" in "ba", "abc" in "ab", "é" in "aé", "🐍" in "x🐍", "x" not in "abc", tried(lambda: 5 in "a"), tried(lambda: None in "None"), tried(lambda: b"a" in "a"), tried(lambda: ["a"] in "a"))
print(hash("a") == hash("a"), hash("") == 0, hash("ab") == hash("a" + "b"), {"a" + "b": 1}["ab"], "ab" is "".join(["ab"]) or "ab" == "".join(["a", "b"]), max("hello"), min("hello"), sorted("hello"), sum(map(ord, "hello")), max("é", "z", "🐍"), min(["b", "a"]), max([], default="none"), max("abc", key=lambda c: -ord(c)))
s = "x"
s += "y"
t = s
t += "z"
s *= 2
print(s, t, tried(lambda: "a" + 1), tried(lambda: 1 + "a"), tried(lambda: "a" + None), tried(lambda: "a" - "a"), tried(lambda: -"a"), tried(lambda: "a" < 1), tried(lambda: 1 < "a"), tried(lambda: "%d" % "a"), tried(lambda: "a" @ "b"))


def build(n: int) -> str:
    out = ""
    for i in range(n):
        out += chr(97 + i % 26)
        out = out + str(i)
    return out


def compare(a: str, b: str) -> int:
    return (a > b) - (a < b)


def repeat(s: str, n: int) -> str:
    return s * n + "|" + n * s


print(build(12), [compare(a, b) for a in ("", "a", "é", "🐍") for b in ("", "a", "é", "🐍")], repeat("ab", 2), repeat("é", 0), repeat("x", -3), build(0) == "")
