# Subscripts and slices of str: every sign of start, stop and step, huge numbers, wrong kinds; wide characters.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for s in ("", "a", "abcdef", "aé€🐍z"):
    for start in (None, 0, 2, -2, 10, -10):
        print([s[start:stop:step] for stop in (None, 1, -1, 9, -9) for step in (None, 1, 2, -1, -2, 100, -100)])
s = "aé€🐍z"
print([s[i] for i in range(-5, 5)], [tried(lambda i=i: s[i]) for i in (5, -6, 2**70, -(2**70), 1.0, "1", None, True, 1j, (1,), [])])
print(s[::2**70], s[2**70:], s[: 2**70], s[-(2**70):], s[::-(2**70)], s[2**63 - 1 :: -1], s[True:], s[False:True])
for bad in ((None, None, 0), ("a", None, None), (None, 1.5, None), (None, None, "x"), ([], None, None)):
    print(bad, tried(lambda: s[bad[0] : bad[1] : bad[2]]), tried(lambda: s[slice(*bad)]))


class I:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


print(s[I(1)], s[I(-1)], s[I(1) : I(-1)], s[:: I(2)], tried(lambda: s[I(1.5)]), tried(lambda: s[I(9)]), tried(lambda: s[: I("a")]), s[slice(1, 3)], s[slice(None)], s[slice(4, None, -1)])


def assign():
    s[0] = "x"


def delete():
    del s[0]


print(tried(assign), tried(delete), tried(lambda: s.__getitem__(1)), tried(lambda: s.__getitem__(slice(1, 3))), tried(lambda: s.__getitem__()), tried(lambda: s[1, 2]), s[:] is s, s[0:] is s, len(s[1:3]), s[1:3].encode())


def rotate(text: str, k: int) -> str:
    return text[k:] + text[:k]


def palindrome(text: str) -> bool:
    return text == text[::-1]


def every(text: str, n: int) -> list[str]:
    return [text[i : i + n] for i in range(0, len(text), n)]


def last(text: str) -> str:
    try:
        return text[-1]
    except IndexError as e:
        return str(e)


def at(text: str, i: int) -> str:
    try:
        return text[i]
    except IndexError as e:
        return f"{i}: {e}"


print(rotate("abcd", 1), rotate("abcd", -1), rotate("é🐍x", 2), rotate("", 3), palindrome("abba"), palindrome("é🐍é"), palindrome("ab"), every("abcdefg", 3), every("🐍é🐍", 2), every("", 2), last("xyz"), last(""), [at("ab", i) for i in (-3, -2, 1, 2, 10**18)])
print("".join(s[i] for i in range(len(s) - 1, -1, -1)), [c for c in s[1:-1]], s[-1:] + s[:1], "abc"[1], "abc"[-1:], "abc"[5:], ("abc" "def")[2:4], "ab" * 3 + "c"[:0])
