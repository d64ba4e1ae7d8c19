# str.format: fields, indices, attributes, conversions, nested specs, and all messages.
def tried(fmt, *args, **named):
    try:
        return fmt.format(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class P:
    x = 5
    d = {"k": "v", 0: "zero", "0": "text", "a-b": "dash"}

    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "P!"


p = P()
print(tried("{} {} {}", 1, "a", 2.5), tried("{0} {1} {0}", "a", "b"), tried("{a} {b}", a=1, b=2), tried("{} {a} {}", 1, 2, a=3), tried("{0.x} {0.d[k]} {0.d[0]} {0.d[a-b]}", p), tried("{[1]} {[0]}", "ab", [7]), tried("{a[k][0]}", a={"k": [1]}), tried("{0[-1]}", {"-1": "neg"}), tried("{0[-1]}", [1]))
print(tried("{!r} {!s} {!a} {!r:>6}", "é", "é", "é", "a"), tried("{:{}}|{:{w}.{p}f}", "a", 4, 2.5, w=8, p=3), tried("{0:{1}}{2}", 1, "03", 2), tried("{:{}{}}", 5, ">", 4), tried("{!r:{w}}|", "a", w=5), tried("{:}", 5), tried("{0!s}", p), tried("{:abc}", p), tried("{:{{}}}", p), tried("{:{0}}", 1), tried("{0:{0}}", 3), tried("{:{:{}}}", 1, 2, 3))
print(tried("{{}}"), tried("{{{0}}}", 1), tried("{{{{"), tried("a{{b}}c{0}", 1), tried("}}{{"), tried(""), tried("{0}{0}{0}", "ab"), tried("{:%Y}", "x"), tried("{a.real} {a.imag}", a=3 + 4j), tried("{0.__class__.__name__}", 5))
for fmt in ("{", "}", "{0", "0}", "{0!}", "{0!x}", "{0!rr}", "{0!r", "{!}", "{0:", "{0.}", "{0[}", "{0[]}", "{0[a}", "{0[0]x}", "{0.x.y}", "{1}", "{a}", "{} {0}", "{0} {}", "{-1}", "{ 0}", "{0 }", "{+1}", "{0x1}", "{0.missing}", "{0[9]}", "{0[k]}", "{:d}", "{:5.}", "{99999999999999999999}", "{0[99999999999999999999]}", "{0:{1}}", "{0:{", "{0:}}", "{{0}", "{0}}", "{a b}", "{0!r:d}", "{:=5}", "{0!r.x}", "{.x}", "{[0]}", "{é}", "{0:{}}"):
    print(repr(fmt), tried(fmt, "text"))
print(tried("{0:{1}{2}}", 5, "0", "5d"), tried("{:>{w}}", "a", w="x"), tried("{:{w}}", "a"), tried("{}", *[]), tried("{x}", x=None), tried("{:5}", None), tried("{:>5}", [1]), tried("{!s:>5}", [1]), tried("{:}", None), tried("{:d}", 1.5), tried("{:s}", 5), tried("{:,}", "a"), tried("{:.2}", "abc"), tried("{:^7.2}|", "abc"), tried("{:*<5}{:#>4}", "a", "b"))
print("{a}".format_map({"a": 1}), "{a[0]}{b}".format_map({"a": "xy", "b": 2}))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {missing}".format_map(Default(a=1)))
for bad in (lambda: "{a}".format_map({}), lambda: "{}".format_map({"a": 1}), lambda: "{0}".format_map([1]), lambda: "{a}".format_map(), lambda: "{a}".format_map(5), lambda: str.format(), lambda: str.format(5), lambda: "{a}".format_map([1])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def row(name: str, n: int, x: float) -> str:
    return "{:<6}|{:>4}|{:7.2f}|{n:x}".format(name, n, x, n=n)


def join(parts: list[str]) -> str:
    return ", ".join(["{}:{}".format(i, p) for i, p in enumerate(parts)])


template = "{greeting}, {0}!"
print(row("ab", 5, 2.345), join(["x", "y"]), template.format("you", greeting="Hi"), "{0:>{1}}".format("r", 5), "{:{f}^{w}}".format("mid", f="*", w=9), "{!r}".format("q'"), format("x", ">3"), "{:%}".format(0.5))
