# A group is split by type or by function, keeps its nesting, and makes new ones by derive.
class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)


g = MyGroup("top", [ValueError(1), MyGroup("in", [KeyError(2), ValueError(3)], 7), TypeError(4)], 5)
match, rest = g.split(ValueError)
print(repr(match), match.code)
print(repr(rest), rest.code)
print(repr(g.subgroup(lambda e: isinstance(e, KeyError))))
print(g.subgroup(OSError), g.split(OSError)[1] is g, g.subgroup(Exception) is g)
print(g.split((KeyError, TypeError))[0].exceptions)
print(g.message, len(g.exceptions), str(g))
for args in (("m",), ("m", []), ("m", [1]), (5, [ValueError()]), ("m", ValueError()), ("m", [ValueError], ), ("m", [KeyboardInterrupt()])):
    try:
        print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
try:
    g.message = "x"
except AttributeError as e:
    print(e)
for bad in (5, "x", (ValueError, 5)):
    try:
        g.split(bad)
    except TypeError as e:
        print(e)
