# classmethod gets the class it is called on, staticmethod nothing; both are inherited.
class Date:
    count = 0

    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d
        type(self).count += 1

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @classmethod
    def made(cls):
        return f"{cls.__name__} made {cls.count}"

    @staticmethod
    def is_leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    def __repr__(self):
        return f"{type(self).__name__}({self.y}, {self.m}, {self.d})"


class Birthday(Date):
    @classmethod
    def parse(cls, text):
        made = super().parse(text)
        made.party = True
        return made

    @staticmethod
    def is_leap(y):
        return "party " + str(Date.is_leap(y))


d, b = Date.parse("2024-02-29"), Birthday.parse("2000-01-02")
print(d, b, b.party, Date.made(), Birthday.made(), b.made())
print(Date.is_leap(1900), d.is_leap(2000), Birthday.is_leap(2023), b.is_leap(4))
f, g = Date.parse, d.is_leap
print(f("1-2-3"), g(8), Date.parse.__self__ is Date, Birthday.made.__self__.__name__, type(Date.is_leap).__name__, type(Date.parse).__name__)
print(type(Date.__dict__["parse"]).__name__, type(Date.__dict__["is_leap"]).__name__)
Date.later = classmethod(lambda cls: "added to " + cls.__name__)
Date.free = staticmethod(lambda x=1: x)
Date.method = lambda self, x: (self.d, x)
print(b.later(), Birthday.later(), d.free(), Date.free(3), d.method("m"))
d.own = lambda x: ("no self", x)
print(d.own(1))
try:
    Date.method(1)
except TypeError as e:
    print(e)
try:
    d.method()
except TypeError as e:
    print(e)
try:
    Date.parse()
except TypeError as e:
    print(e)
try:
    d.is_leap()
except TypeError as e:
    print(e)
try:
    Date(1)
except TypeError as e:
    print(e)
try:
    Date()
except TypeError as e:
    print(e)


class Empty:
    pass


for wrong in (lambda: Empty(1), lambda: Empty(x=1), lambda: object(1), lambda: Empty.__init__(), lambda: int.__add__(1)):
    try:
        wrong()
    except TypeError as e:
        print(e)


class New:
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls)

    def __init__(self, *args):
        print("init", args)


class Single:
    _only = None

    def __new__(cls, v):
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __init__(self, v):
        self.v = v


class Other:
    def __new__(cls):
        return "not an instance"

    def __init__(self):
        print("never")


New(1, 2)
print(Single(1) is Single(2), Single(3).v, Other())


class Ret:
    def __init__(self):
        return 5


try:
    Ret()
except TypeError as e:
    print(e)
table = {"leap": Date.is_leap, "parse": Birthday.parse}
print(table["leap"](2024), table["parse"]("5-6-7"))
