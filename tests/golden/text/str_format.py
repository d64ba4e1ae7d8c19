# str.format: fields, attributes, items, conversions, nested specs, automatic numbering, and its errors.
class P:
    x = 5

    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "P()"


p = P()
print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{a}{b}".format(a=1, b=2), "{0.x} {a.x} {0!r} {0!s} {0!a} {0:spec} {0!r:>6}".format(p, a=p))
print("{0[1]} {d[key]} {d[a b]} {d[-1]} {0[2][0]}".format([10, 20, [30]], d={"key": 1, "a b": 2, "-1": 3}))
print("{{}} {{{0}}} {0}}}".format(1), "{:>{w}} {:{f}^{w}} {:.{n}f}".format(1, "x", 2.5, w=5, f="*", n=3), "{:{}}".format(7, 4), "{0:{1}{2}}".format(5, ">", 4), "{!r}".format("q"), "{:}".format("e"), "{!s:5}|".format("ab"))
print("{:d} {:x} {:,} {:%} {:e} {:s} {:5}|{:<5}|{:>5}|{:^5}|{:c}".format(1, 255, 10**6, 0.5, 12345.678, "s", "ab", 3, "r", "m", 97))
print("{0.__class__.__name__}".format(1), "{a[0].real}".format(a=[3]), "{}".format(None), "{:>6}".format(str(None)), "{0}{0}".format("é"), "{a}".format_map({"a": 1}), "日{}本".format("🐍"), "{:日^5}".format("x"))


class Default(dict):
    def __missing__(self, key):
        return f"[{key}]"


print("{a} {b}".format_map(Default(a=1)))
BAD = ["{", "}", "{}", "{0}", "{a}", "{} {1}", "{0} {}", "{!x}", "{!}", "{:", "{a.}", "{0[}", "{0[]}", "{.x}", "{0!r", "{0!rr}", "{a]}", "{:{:{}}}", "{0:d}", "x}y", "{0.missing}", "{0[9]}", "{0[k]}", "{{}"]
for text in BAD:
    try:
        print(repr(text), text.format() if text in ("{}", "{0}", "{a}") else text.format("s", a=1))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
for value, spec in ((None, "5"), ([], "x"), ({}, ">5"), (object, "s"), ((1,), ""), (p, "any"), ("a", "d"), ("a", "+"), ("a", "=5"), ("a", ","), ("a", "05"), ("a", "#"), ("a", ".1"), ("a", " "), ("a", "z")):
    try:
        print(repr(format(value, spec)))
    except Exception as e:
        print(type(e).__name__, e)
