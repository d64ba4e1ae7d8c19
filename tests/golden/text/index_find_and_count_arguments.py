# find, rfind, index, rindex, count, startswith, endswith: bounds of every kind and their errors.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


s = "abracadabra"
BOUNDS = [(), (0,), (3,), (-4,), (50,), (-50,), (None,), (2, 8), (None, 5), (3, None), (-3, -1), (8, 2), (0, 0), (11,), (11, 11), (12,), (True,), (2**70,), (-(2**70), 2**70)]
for sub in ("a", "abra", "", "z", "ra", s, s + "x"):
    print(repr(sub), [(s.find(sub, *b), s.rfind(sub, *b), s.count(sub, *b)) for b in BOUNDS])
    print("   ", [tried(s.index, sub, *b) for b in BOUNDS[:8]], [tried(s.rindex, sub, *b) for b in BOUNDS[5:11]])
for pre in ("", "abra", "ra", ("x", "ra"), (), ("",), s * 2):
    print(pre, [(s.startswith(pre, *b), s.endswith(pre, *b)) for b in BOUNDS])
for name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"):
    m = getattr(s, name)
    print(name, tried(m), "|", tried(m, 5), "|", tried(m, "a", "b"), "|", tried(m, "a", 1.5), "|", tried(m, "a", 1, 2, 3), "|", tried(m, b"a"), "|", tried(m, None), "|", tried(m, ["a"]))
print(tried(s.startswith, ("a", 5)), tried(s.startswith, ("x", 5)), tried(s.endswith, (b"a",)), s.startswith(("q", "abr", 5)) if tried(s.startswith, ("abr", 5)) is True else "")


class Index:
    def __index__(self):
        return 2


print(s.find("a", Index()), s.count("a", Index(), Index()), "aaaa".count("aa"), "aaaa".count("", 1, 3), "".count(""), "".find(""), "".find("", 1), "".index(""), "abc".rfind("", 0, 2), "é€🐍é".find("é", 1), "é€🐍é".rfind("🐍"), "é€🐍é".count("€"))


def positions(text: str, part: str) -> list[int]:
    out, at = [], text.find(part)
    while at != -1:
        out.append(at)
        at = text.find(part, at + 1)
    return out


def safe(text: str, part: str) -> int:
    try:
        return text.index(part)
    except ValueError as e:
        print(e)
        return -1


print(positions(s, "a"), positions("🐍x🐍", "🐍"), positions("aaa", "aa"), safe(s, "cad"), safe(s, "dac"), "a" in s, "" in s, "abx" in s, s.startswith("abr") and not s.endswith("abr"))
