# Exception classes of one's own: arguments, `__str__`, several bases, and what is kept when `__init__` does not pass them on.
class App(Exception):
    """The root."""


class Coded(App):
    def __init__(self, message, code=500):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class Silent(App):
    def __init__(self, *args):
        self.kept = args


class NoSuper(App):
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.made = args
        return self

    def __init__(self, *args):
        pass


class Keyed(App, KeyError):
    pass


class Both(ValueError, LookupError):
    pass


class WithKw(App):
    def __init__(self, *, why):
        self.why = why


class Repr(App):
    def __repr__(self):
        return "custom repr"


class OS(OSError):
    pass


class Stop(StopIteration):
    pass


for make in (lambda: App(), lambda: App("one"), lambda: App("one", 2), lambda: Coded("bad"), lambda: Coded("worse", code=404), lambda: Silent(1, 2), lambda: NoSuper(3), lambda: Keyed("k"), lambda: Both("v"),
             lambda: WithKw(why="because"), lambda: Repr("r"), lambda: OS(2, "No such", "f.txt"), lambda: OS("one"), lambda: Stop(7), lambda: App(App("inner")), lambda: App(None), lambda: App(["list"]), lambda: App("")):
    e = make()
    print(type(e).__name__, "|", e, "|", repr(e), "|", e.args, "|", sorted(vars(e)))
for bad in (lambda: Coded(), lambda: WithKw("x"), lambda: App(key=1), lambda: ValueError(k=1), lambda: WithKw(why=1, more=2)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(OS(2, "x").errno, OS(2, "x").strerror, type(OSError(2, "x")).__name__, type(OS(2, "x")).__name__, Stop(7).value, Stop().value)
e = Coded("m")
e.args = ("changed", 1)
print(e, e.args, repr(e))
try:
    e.args = 5
except TypeError as err:
    print(err)
e.args = [1, 2]
print(e.args)
try:
    try:
        raise Keyed("lost")
    except (ValueError, LookupError) as caught:
        print("as LookupError", caught)
        raise Coded("outer", 1) from caught
except App as outer:
    print(outer, repr(outer.__cause__), outer.__suppress_context__, outer.__context__ is outer.__cause__)
for target in (App, App("instance"), Coded, int, "text", None, Both("x")):
    try:
        raise target
    except TypeError as e:
        print("TypeError", e)
    except Exception as e:
        print(type(e).__name__, e)


class Meta(type):
    def __call__(cls, *args):
        print("meta call", args)
        return super().__call__(*args)


class Made(Exception, metaclass=Meta):
    pass


try:
    raise Made
except Made as e:
    print(repr(e))


class NotAnException(Exception):
    def __new__(cls):
        return "text"


try:
    raise NotAnException
except TypeError as e:
    print(e)
print(App.__doc__, Coded.__mro__[1].__name__, [k.__name__ for k in Keyed.__mro__], issubclass(Both, (KeyError, ValueError)))
x = App("same")
print(x == App("same"), hash(x) == hash(x), x in [x], {x: 1}[x], bool(App()))
x.__notes__ = ["set by hand"]
x.add_note("added")
print(x.__notes__)
