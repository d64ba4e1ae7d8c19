# Looking for a text or a number in a display of constants.
def kind(c):
    if c in "+-":
        return "sign"
    if c in ("a", "e", "i", "o", "u"):
        return "vowel"
    if c not in {"0", "1", "2", "3"} and c in ["x", "y", "z"]:
        return "late"
    return "digit" if c in ("0", "1", "2", "3") else "other"


print([kind(c) for c in "a+x1b9"], [n for n in range(10) if n in (1, 3, 5)], [n for n in range(5) if n not in (2,)])
asked = []


def ask(x):
    asked.append(x)
    return x


print(ask("b") in ("a", "b", "c"), ask(2) not in [1, 2], ask("q") in ("a",), asked)
big = 10**20
print(big in (1, 2), big // 10**20 in (1, 2), True in (1, 2), 1.0 in (1, 2), "a" in (1, "a"), None in ("a",), 3 in (3,), "x" in ("x", "y"))
words = "get put get del".split()
print(sum(1 for w in words if w in ("get", "put")), [w in ("del",) for w in words], not words[0] in ("a", "b"))
value = None
for w in words:
    if w in ("put", "del"):
        value = w
print(value in ("del", "put"), value not in ("x",))
print("".strip("ab") in ("", "x"), "xxabxx".strip("x"), "éxé".strip("x"), "xéx".strip("x"), "abcab".lstrip("ab"), "abcab".rstrip("ab"), "aaa".strip("a") == "", "..é..".strip(".é") == "")
