# A subclass of str: methods give plain str, its own ones and attributes stay its own.
class Tag(str):
    def __new__(cls, text, level=1):
        me = super().__new__(cls, text.strip())
        me.level = level
        return me

    def __add__(self, other):
        return Tag(str.__add__(self, other), self.level + 1)

    def __eq__(self, other):
        return str(self).lower() == str(other).lower()

    def __hash__(self):
        return hash(str(self).lower())

    def shout(self):
        return self.upper() + "!"


t = Tag("  Head ", 3)
print(t, t.level, len(t), t.shout(), type(t.upper()), type(t[0]), type(t + "x"), (t + "x").level, "x" + t, type("x" + t), t == "HEAD", "head" == t, t in ["hEAD"], {t: 1}["head"], isinstance(t, str), t.find("e"), t[1:], list(t), t * 2, f"{t:>6}", "%s" % t, t.__class__.__name__, str(t), type(str(t)), repr(t), t.split("e"), ",".join([t, t]), sorted([Tag("b"), Tag("a")]), t.replace("H", "h"), type(t.strip()), "Head" in t, t.startswith("He"), t.__dict__, bool(Tag("")), hash(t) == hash("head"), int(Tag("12")), "abc".startswith(Tag("a")), {"Head": 2}.get(str(t)))
try:
    t.missing
except AttributeError as e:
    print(e)


class Plain(str):
    pass


p = Plain("p")
print(p, p == "p", hash(p) == hash("p"), {p: 1}["p"], p.join(["a", "b"]), type(p.join(["a"])), p is p.strip(), p[:] is p, type(p[:]), Plain(5), Plain(b"x", "ascii"), Plain(), p < "q", max(p, "o"), p.__add__("q"), p.format(), vars(p))
p.note = "n"
print(p.note, getattr(p, "note"), vars(p))
