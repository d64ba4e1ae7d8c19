# Operands before operators, from left to right, short circuits and chains included.
def t(value, log=[]):
    print(value, end=" ")
    return value


def line(label, value):
    print("=>", label, value)


line("arithmetic", t(1) + t(2) * t(3) - t(4) ** t(2) ** t(0) // t(1))
line("unary", -t(5) ** t(2) + ~t(1))
line("compare", t(1) < t(2) <= t(2) != t(3))
line("chain stops", t(1) < t(0) < t(9))
line("and", t(1) and t(0) and t(2))
line("or", t(0) or t("") or t("x") or t("y"))
line("mixed", t(0) and t(1) or t(2) and t(3))
line("not", not t(0) and not t(1))
line("conditional", t("a") if t(0) else t("b"))
line("nested", (t(1) if t(1) else t(2)) + (t(3) if t(0) else t(4)))
line("in", t(1) in t([1]) and t(2) not in t([1]))
line("is", t(None) is t(None))
line("subscript", t([5, 6])[t(1)])
line("slice", t([1, 2, 3, 4])[t(0):t(4):t(2)])
line("tuple", (t(1), t(2), *t([3])))
line("list", [t(1), *t((2,)), t(3)])
line("set", len({t(1), t(1), *t([2])}))
line("dict", {t("k"): t("v"), **t({"m": 1}), t("n"): t(2)})
line("dict comprehension", {t(k): t(k * 2) for k in t([1, 2])})
line("comprehension", [t(x) + t(y) for x in t([1, 2]) if t(x) > 1 for y in t([3])])
line("string", f"{t(1)}{t(2)!r:>{t(5)}}" + t("s") % t(()))
line("attribute", t("abc").upper())
line("matrix", [[t(r * 2 + c) for c in range(2)] for r in range(2)])
line("lambda default", (lambda x=t(1), *, y=t(2): t(x) + t(y))())
line("walrus", (n := t(3)) + n + (n := t(4)) + n)


class Op:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, op):
        raise AttributeError(op)

    def __add__(self, other):
        print("add", self.name, other.name, end=" ")
        return Op(f"({self.name}+{other.name})")

    def __mul__(self, other):
        print("mul", self.name, other.name, end=" ")
        return Op(f"({self.name}*{other.name})")

    def __lt__(self, other):
        print("lt", self.name, other.name, end=" ")
        return True

    def __bool__(self):
        print("bool", self.name, end=" ")
        return True

    def __contains__(self, item):
        print("contains", item.name, end=" ")
        return True


def op(name):
    print(name, end=" ")
    return Op(name)


line("objects", (op("a") + op("b") * op("c") + op("d")).name)
line("chained objects", op("a") < op("b") < op("c"))
line("truth", bool(op("a") and op("b") or op("c")))
line("contains", op("x") in op("y"))
