# Names of a class body are not seen by its methods; a body reads its own names first, then globals or enclosing ones.
x = "module"


def outer():
    x = "outer"

    class C:
        before = x
        x = "class"
        after = x

        def method(self):
            return x

        class Inner:
            seen = x

        lam = staticmethod(lambda: x)

    return C.before, C.after, C().method(), C.Inner.seen, C.lam()


print(outer())


def only_global():
    class C:
        global x
        x = "set by class"
        y = x
    return C.y, x, "x" in vars(C)


print(only_global())


def with_nonlocal():
    n = 1

    class C:
        nonlocal n
        n += 1
        m = n
    return n, C.m, hasattr(C, "n")


print(with_nonlocal())


class D:
    if False:
        x = 1
    y = x
    del y


print(hasattr(D, "y"), hasattr(D, "x"))
