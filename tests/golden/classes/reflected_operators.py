# Binary operators ask the left operand, then the right; a subclass on the right goes first.
log = []


class Base:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"{type(self).__name__}({self.v})"


def _operators():
    names = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor"]
    for name in names:
        def forward(self, other, name=name):
            log.append("L" + name)
            return NotImplemented if other == "no" else (name, self.v)

        def reflected(self, other, name=name):
            log.append("R" + name)
            return ("r" + name, other)
        setattr(Base, "__" + name + "__", forward)
        setattr(Base, "__r" + name + "__", reflected)


_operators()


class Derived(Base):
    def __radd__(self, other):
        log.append("derived")
        return "derived first"


a, d = Base(1), Derived(2)
print(a + 1, a - 1, a * 1, a @ 1, a / 1, a // 1, a % 1, a ** 1, a << 1, a >> 1, a & 1, a | 1, a ^ 1)
print(1 + a, 1 - a, 1 * a, 1 @ a, 1 / a, 1 // a, 1 % a, 1 ** a, 1 << a, 1 >> a, 1 & a, 1 | a, 1 ^ a)
print("s" + a, [1] + a, (1,) * a, 1.5 - a, None + a, "%d" % a if False else "skip")
log.clear()
print(a + d, log)
log.clear()
print(d + a, log)
log.clear()
print(a - d, log)
for text, f in [("a+no", lambda: a + "no"), ("a@no", lambda: a @ "no"), ("no-list", lambda: [] - a.v),
                ("pow", lambda: a ** "no"), ("mod", lambda: a % "no"), ("divmod", lambda: divmod(a, 1)),
                ("shift", lambda: 1.5 << 2), ("and", lambda: "a" & 1), ("str+int", lambda: "a" + 1), ("int+str", lambda: 1 + "a"),
                ("list+tuple", lambda: [] + ()), ("none", lambda: None * 2), ("dict|list", lambda: {} | []), ("-str", lambda: -"a"),
                ("~float", lambda: ~1.5), ("+list", lambda: +[])]:
    try:
        print(text, f())
    except TypeError as e:
        print(text, "TypeError:", e)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        if isinstance(other, int):
            return Money(self.cents + 100 * other)
        return NotImplemented

    __radd__ = __add__

    def __neg__(self):
        return Money(-self.cents)

    def __pos__(self):
        return self

    def __invert__(self):
        return Money(~self.cents)

    def __abs__(self):
        return Money(abs(self.cents))

    def __repr__(self):
        return f"{self.cents / 100:.2f}"


m = Money(250)
print(m + m, m + 1, 1 + m, sum([m, m, m]), -m, +m is m, ~m, abs(-m))
try:
    m + 1.5
except TypeError as e:
    print(e)
try:
    "x" + m
except TypeError as e:
    print(e)
