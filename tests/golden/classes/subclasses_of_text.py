# Subclasses of str and bytes: methods give plain ones, dict keys and joins look at the value, overrides are seen where CPython sees them.
class Tag(str):
    def __new__(cls, text, attrs=None):
        self = super().__new__(cls, text)
        self.attrs = attrs or {}
        return self

    def upper(self):
        return Tag(super().upper(), self.attrs)

    def __eq__(self, other):
        return str.__eq__(self.lower(), other.lower())

    def __hash__(self):
        return hash(str(self).lower())

    def __len__(self):
        return 100

    def __iter__(self):
        return iter(["<", ">"])

    def __contains__(self, x):
        return x == "anything"

    def __getitem__(self, i):
        return f"item {i}"

    def __add__(self, other):
        return Tag(str(self) + "+" + other)


t = Tag("Div", {"id": 1})
print(t, t.attrs, t.upper(), type(t.upper()).__name__, t.upper().attrs, type(t.lower()).__name__, t == "DIV", "dIV" == t, t != "x", hash(t) == hash("div"))
print(len(t), list(t), "anything" in t, "D" in t, t[0], t[1:], t + "x", "x" + t, t * 2, type(t + "x").__name__, t.find("v"))
print("-".join([t, t]), "".join(t), t.join("ab"), "%s|%5s" % (t, t), f"{t}|{t:>5}|{t!r}", str(t), type(str(t)).__name__, t.replace("D", "d"), t.split("i"))
print({t: 1}.get("div"), {"div": 1}.get(t), t in ["DIV"], sorted([Tag("b"), Tag("a"), "c"]), max(t, "A"), min(["z", t]), "".join(reversed("ab")), t.encode(), bytes(t, "ascii"))
print(isinstance(t, str), t.startswith("D"), "Division".startswith(t), "Div" in "xDivx", t in "xDivx", "xDivx".count(t), "xDivx".split(t), int(Tag("12")), float(Tag("1.5")), t.__class__.__name__)
print(t.__str__(), type(t.__str__()).__name__, t.format(), t.strip("D"), t.center(5, "*"), "a,b".split(Tag(",")), Tag("a{}b").format(1), Tag("%d") % 3, ord(Tag("a")), getattr(t, Tag("attrs")))
setattr(t, Tag("dynamic"), 5)
print(t.dynamic, vars(t), {**{Tag("k"): 1}}, dict(**{Tag("kw"): 2}))


class Raw(bytes):
    def __getitem__(self, i):
        return "raw"

    def __str__(self):
        return "raw text"

    def __bytes__(self):
        return b"converted"


r = Raw(b"abc")
print(r, repr(r), r[0], r[1:], type(r + b"x").__name__, r == b"abc", b"abc" == r, {b"abc": 1}[r], bytes(r), r.upper(), len(r), list(r), r.decode(), f"{r}", "%s" % r, b"%b" % r)
print(type(r.replace(b"a", b"b")).__name__, r.hex(), Raw.fromhex("6162"), type(Raw.fromhex("61")).__name__, Raw(3), Raw([65, 66]), b"".join([r, r]), r in b"xabcx", hash(r) == hash(b"abc"))


class Same(str):
    pass


s = Same("abc")
print(s is s[:], type(s[:]).__name__, type(s.strip()).__name__, type(s.replace("x", "y")).__name__, type(s * 1).__name__, type(str(s)).__name__, type(s.zfill(1)).__name__, type(s.ljust(2)).__name__, type("".join([s])).__name__, type(s.expandtabs()).__name__, type(s + "").__name__, type("" + s).__name__, type(f"{s}").__name__, type("%s" % s).__name__, type(s.translate({})).__name__)
for bad in (lambda: Tag(), lambda: Same(b"x", "latin-1", "strict", 1), lambda: Same(5), lambda: Raw("text"), lambda: Raw(-1), lambda: Same(b"\xff", "ascii"), lambda: s + 1, lambda: 1 + s, lambda: s < 1, lambda: s["a"], lambda: s.index("z")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
