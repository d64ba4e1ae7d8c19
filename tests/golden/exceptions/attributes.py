# Exceptions carry what was said; user classes add their own.
class E(Exception):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code

    def __str__(self):
        return f"code {self.code}"


for make in (lambda: E(3), lambda: E(4, "x"), lambda: KeyError("k"), lambda: OSError(2, "gone"), lambda: StopIteration(7)):
    try:
        raise make()
    except Exception as e:
        print(str(e), repr(e), e.args, getattr(e, "code", None), getattr(e, "value", None))
for bad in (lambda: [][0], lambda: {}["k"], lambda: int("x"), lambda: "a" + 1, lambda: None.x, lambda: (1, 2)[5],
            lambda: len(5), lambda: [1, 2].index(3), lambda: (lambda a: a)(), lambda: "%d" % "s", lambda: max([])):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
