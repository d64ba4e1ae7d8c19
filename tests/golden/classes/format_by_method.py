# format(), f-strings and str.format call __format__ with the text after the colon; object's takes none.
class F:
    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "text"


class Plain:
    def __str__(self):
        return "plain"


f, p = F(), Plain()
print(format(f), format(f, "x y"), f"{f}", f"{f:}", f"{f:>10}", f"{f!s:>10}", "{:abc} {0!r:.5}".replace("{0!r:.5}", "").format(f), "{0:{1}}".format(f, "in"), f"{f:{'nested'}}")
print(f"{p}", format(p), f"{p!s:>8}", "{}".format(p))
for bad in (lambda: format(p, ">8"), lambda: f"{p:d}", lambda: format(f, 5), lambda: "{:x}".format(p), lambda: format([], "1"), lambda: f"{None:>5}", lambda: format({}, "x")):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class Money(int):
    def __format__(self, spec):
        if spec.endswith("$"):
            return "$" + super().__format__(spec[:-1])
        return super().__format__(spec)


m = Money(1234567)
print(f"{m:,$} {m:>12} {m:x} {m}", "{:+,$}".format(m), "%d" % m)


class BadFormat:
    def __format__(self, spec):
        return 5


try:
    f"{BadFormat()}"
except TypeError as e:
    print(e)
