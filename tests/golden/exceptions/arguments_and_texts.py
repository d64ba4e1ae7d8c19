# What str, repr and args of exceptions are, builtin and ours, with any number of arguments.
for e in (Exception(), Exception("a"), Exception("a", 1), Exception(None), Exception(""), Exception(["x"]), ValueError("it's"), KeyError("k"), KeyError(), KeyError(1, 2), KeyError("it's"),
          IndexError(5), OSError(2, "No such file"), OSError("plain"), OSError(13, "denied", "name.txt"), FileNotFoundError(2, "gone"), OSError(1, 2, 3, 4, 5), StopIteration(5), SystemExit(3), SystemExit("msg"), AssertionError(("t",)),
          UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), NameError("n"), ImportError("i", name="mod"), AttributeError("a", name="n", obj=5)):
    print(repr(e), "|", str(e), "|", e.args)
e = OSError(13, "denied", "name.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename, OSError("x").errno)
print(type(OSError(2, "x")).__name__, type(OSError(17, "x")).__name__, type(OSError(9999, "x")).__name__, type(OSError(32, "p")).__name__)
s = StopIteration(1, 2)
print(s.value, StopIteration().value, SystemExit(5).code, SystemExit().code, SystemExit(1, 2).code)
i = ImportError("no", name="m", path="p")
print(i.name, i.path, i.msg, NameError("x", name="y").name)
u = UnicodeEncodeError("ascii", "aé", 1, 2, "ordinal not in range(128)")
print(u, u.encoding, u.object, u.start, u.end, u.reason)


class Custom(Exception):
    pass


class WithInit(Exception):
    def __init__(self, code, *more):
        self.code = code


class WithStr(Exception):
    def __str__(self):
        return "my text"


class WithRepr(ValueError):
    def __repr__(self):
        return "<my repr>"


class Super(KeyError):
    def __init__(self, key, table):
        super().__init__(key)
        self.table = table


for e in (Custom(), Custom("x"), Custom(1, "b"), WithInit(1), WithInit(1, 2, 3), WithStr(), WithStr("ignored"), WithRepr("v"), Super("k", {})):
    print(repr(e), "|", e, "|", e.args, "|", f"{e}", "|", "%s %r" % (e, e))
c = Custom("a")
c.args = ("b", "c")
c.extra = 5
print(c, repr(c), vars(c))
c.args = [1]
print(c.args, str(c))
for make in (lambda: Custom(x=1), lambda: ValueError(a=1), lambda: UnicodeDecodeError(), lambda: setattr(c, "args", 5), lambda: setattr(c, "__cause__", 5), lambda: setattr(c, "__traceback__", 5),
             lambda: WithInit(), lambda: ImportError("x", bad=1)):
    try:
        make()
    except TypeError as e:
        print(e)
class D(Exception):
    """documented"""
    default = "d"
    def __init__(self, msg=default): Exception.__init__(self, msg.upper())
print(D(), D("abc"), D.__doc__, D().with_traceback(None) == D())
