# Subclasses of str: methods give str, overridden ones are used by what asks for them only.
class Name(str):
    def __new__(cls, text, origin=None):
        self = super().__new__(cls, text)
        self.origin = origin
        return self

    def __repr__(self):
        return f"Name({str.__repr__(self)})"

    def __add__(self, other):
        return Name(str(self) + other, self.origin)

    def __len__(self):
        return 100

    def upper(self):
        return "UP:" + super().upper()


n = Name("bob", origin="file")
print(n, repr(n), [n], n + "!", type(n + "!").__name__, (n + "x").origin, "a" + n, type("a" + n).__name__)
print(len(n), n.upper(), str.upper(n), str.__len__(n), n[0], n[1:], type(n[1:]).__name__, n * 2, list(n))
print(n == "bob", hash(n) == hash("bob"), {"bob": 1}[n], n in {"bob"}, "o" in n, n.origin, vars(n))
print(f"{n}", f"{n:>5}", f"{n!r}", "%s|%r" % (n, n), "{}|{!r}".format(n, n), str(n), type(str(n)).__name__)
print("-".join([n, n]), type("".join([n])).__name__, n.replace("b", "d"), type(n.replace("z", "")).__name__, n.strip(), type(n.strip()).__name__)
print(type(n.lower()).__name__, n.title(), n.split("o"), n.encode(), n.isalpha(), n < "c", sorted([n, "a", "c"]), n.startswith(Name("b")))


class Loud(str):
    def __str__(self):
        return "loud " + super().__str__()

    def __format__(self, spec):
        return f"<{spec}>"

    def __eq__(self, other):
        return other == "anything"

    def __hash__(self):
        return hash("loud")

    def __contains__(self, x):
        return x == "q"

    def __iter__(self):
        return iter([1, 2])

    def __getitem__(self, i):
        return i


l = Loud("abc")
print(l, str(l), repr(l), f"{l}", f"{l:x}", f"{l!s}", "%s" % l, "{:y}".format(l), l + "", l.upper())
print(l == "abc", l == "anything", "anything" == l, l != "abc", "q" in l, "a" in l, list(l), l[9], "".join(l for l in "ab"))
print({l: 1}.get("abc"), l.join(["1", "2"]), print(l) is None)
for bad in (lambda: Name(), lambda: Name("a") + 5, lambda: Name(5) + Name("x").foo):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(e)
print(Name(5), Name(b"x", 1), type(Name("s").__str__()).__name__, isinstance(n, str), Name("x") is not Name("x"))
