# format(), f-strings and str.format ask `__format__`; repr and str ask theirs; what each may return.
class F:
    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "str!"

    def __repr__(self):
        return "repr!"


f = F()
w = 5
print(format(f), format(f, "abc"), f"{f}", f"{f:>10}", f"{f!s:>8}|{f!r:<8}|{f!a:^9}|", "{:x{}}".format(f, "y"), f"{f:{w}.{w}}", "%s %r %a" % (f, f, f))
print([f], (f,), {f: f}, str(f), str([f]), "{0!r} {0!s} {0}".format(f))


class Plain:
    def __repr__(self):
        return "P()"


p = Plain()
print(f"{p}", f"{p:}", format(p, ""), str(p), f"{p!r:>6}")
for g in (lambda: format(p, ">5"), lambda: f"{p:d}", lambda: "{:5}".format(p), lambda: format([], "5"), lambda: f"{None:5}", lambda: format({}, " "), lambda: format(object, "x"), lambda: format(3, 5), lambda: format("a", None)):
    try:
        print(g())
    except TypeError as e:
        print(e)


class Bad:
    def __format__(self, spec):
        return 5

    def __str__(self):
        return None

    def __repr__(self):
        return b"bytes"


bad = Bad()
for g in (lambda: format(bad), lambda: str(bad), lambda: repr(bad), lambda: f"{bad}", lambda: f"{bad!s}", lambda: "%s" % bad, lambda: [bad].__repr__(), lambda: print(bad), lambda: "%r" % bad, lambda: ascii(bad), lambda: "".join([bad])):
    try:
        print(g())
    except TypeError as e:
        print(e)


class StrSub(str):
    def __str__(self):
        return "sub str"

    def __format__(self, spec):
        return "sub format " + spec


s = StrSub("value")
print(s, f"{s}", f"{s!s}", "%s" % s, "{}".format(s), s + "!", repr(s), [s], "".join([s, s]), f"{s:>3}", str(s), type(str(s)).__name__)


class IntSub(int):
    def __str__(self):
        return "int sub"

    def __repr__(self):
        return "int repr"


i = IntSub(7)
print(i, f"{i}", f"{i:d}", f"{i:5}", "%d %s %r" % (i, i, i), "{}".format(i), format(i), format(i, "x"), [i], i + 0, str(i), "%x" % i, "%5d" % i)


class ReprRaises:
    def __repr__(self):
        raise LookupError("in repr")


for g in (lambda: str(ReprRaises()), lambda: f"{[ReprRaises()]}", lambda: "%r" % ReprRaises()):
    try:
        print(g())
    except LookupError as e:
        print("LookupError", e)


class Both:
    def __bytes__(self):
        return b"as bytes"


print(bytes(Both()), b"%b" % Both())
try:
    print(bytes(Plain()))
except TypeError as e:
    print(e)
