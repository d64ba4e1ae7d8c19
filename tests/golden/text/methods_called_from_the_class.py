# str.method(receiver, …) and bound methods kept as values; wrong receivers and wrong counts.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


METHODS = [m for m in dir(str) if not m.startswith("_")]
print(len(METHODS), METHODS)
for name in METHODS:
    m = getattr(str, name)
    print(name, "|", tried(m), "|", tried(m, 5), "|", repr(tried(m, "a b")) if name != "maketrans" else "")
for name in METHODS:
    m = getattr("a b", name)
    print(name, "|", tried(m, 1, 2, 3, 4, 5)[:90] if name != "format" else "", "|", tried(m, nope=1)[:90] if name not in ("format", "count", "find", "rfind", "index", "rindex", "startswith", "endswith") else "")
up = str.upper
join = ",".join
find = "abcabc".find
print(up("x"), list(map(up, ["a", "b"])), join(["a", "b"]), find("c"), find("c", 3), sorted(["b", "A", "c"], key=str.lower), [*map(str.strip, [" a ", "b "])], list(map("{}-{}".format, "ab", "cd")), max(["aa", "b"], key=len), list(filter(str.isdigit, "a1b2")), dict(zip("ab", map(str.title, ["x", "y"]))))
print(str.__len__("abc"), str.__contains__("abc", "b"), str.__add__("a", "b"), str.__mul__("a", 2), str.__eq__("a", "a"), str.__lt__("a", "b"), str.__getitem__("abc", 1), str.__mod__("%d", 5), str.__rmod__("x", "%s"), str.__hash__("") , str.__repr__("a'"), str.__str__("s"), list(str.__iter__("ab")), str.__format__("a", ">3"), str.__getnewargs__("ab"), str.__eq__("a", 5), str.__add__.__name__, "a".__rmul__(3), "b".__ne__("c"), "b".__ge__("c"))
print(tried(str.__add__, "a", 5), tried(str.__add__, "a"), tried("a".__add__, 5), tried("a".__mul__, "b"), tried("a".__contains__, 5), tried("a".__getitem__, "x"), tried("a".__len__, 1), tried(lambda: "a".__radd__), tried("a".__lt__, 5), tried(lambda: "a".missing), tried(lambda: "a".Upper()), tried(lambda: "a".append("b")))
print(str(), str(5), str("a"), str(None), str(b"a"), str([1, "a"]), str(object=7), str(1.0), tried(str, 1, 2, 3, 4), tried(str, b"a", "ascii", "strict", 1), tried(str, x=1), str(b"a", "ascii"), str(encoding="ascii", object=b"q"), tried(str, encoding="ascii"), str(errors="strict"))


def apply_all(text: str, functions) -> list:
    return [f(text) for f in functions]


print(apply_all("aB c", [str.upper, str.swapcase, str.split, len, str.istitle, lambda s: s.find("B"), "x{}".format, "aB c d".removeprefix]))
