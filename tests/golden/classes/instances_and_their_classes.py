# isinstance, type() and super() see classes as they are at that moment.
class A:
    def hello(self, who="you"):
        return "A to " + who


class B(A):
    def hello(self, who="b"):
        return "B, " + super().hello(who)


class C(B):
    def hello(self, *who, **more):
        return "C, " + super().hello(*who, **more)


class Mixed(C, dict):
    def hello(self):
        return "Mixed, " + super().hello("m")


for o in (A(), B(), C(), Mixed()):
    print(o.hello(), isinstance(o, A), isinstance(o, (int, B)), isinstance(o, (dict, str)), type(o) is C)
A.hello = lambda self, who: "new A to " + who
print(C().hello(who="me"))
del B.hello
print(C().hello("x"), Mixed().hello())

for value in (1, True, 2.5, "s", None, [], (), {}, print, int, A):
    print(value if not callable(value) else value.__name__, [isinstance(value, k) for k in (int, (float, str), object, type)], end=" ")
    print(type(value).__name__)


class Pretends:
    def __getattribute__(self, name):
        return int if name == "__class__" else object.__getattribute__(self, name)


print(isinstance(Pretends(), int), isinstance(Pretends(), str), type(Pretends()).__name__)


class Meta(type):
    def __instancecheck__(cls, o):
        return o == 5

    def __call__(cls, *args):
        return ("made", super().__call__(*args))


class Checked(metaclass=Meta):
    def __init__(self, *args):
        self.args = args


print(isinstance(5, Checked), isinstance(6, Checked), isinstance(5, (str, Checked)))
made = Checked(1, 2)
print(made[0], made[1].args, isinstance(made[1], Checked))


class Counted:
    made = 0

    def __init__(self, n):
        Counted.made += 1
        self.n = n


print([Counted(i).n for i in range(3)], Counted.made)
Counted.__init__ = lambda self: None
print(vars(Counted()))
Counted.__init__ = lambda self: 5
try:
    Counted()
except TypeError as error:
    print(error)
Counted.__new__ = lambda cls: "not an instance"
print(Counted())
try:
    isinstance(1, 2)
except TypeError as error:
    print(error)
try:
    isinstance(1, (str, [int]))
except TypeError as error:
    print(error)
