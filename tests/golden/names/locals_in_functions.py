# locals() of a function is a snapshot of what is bound: parameters, variables, what closures share.
def f(a, *args, b=2, **kw):
    c = 3
    if a > 10:
        d = 4
    return locals()


print(f(1))
print(f(11, 5, b=6, z=7))


def g():
    x = 1
    seen = locals()
    y = 2
    print(sorted(seen), sorted(locals()))
    locals()["x"] = 99
    return x


print(g())


def outer():
    free = 1
    unused = 2

    def inner(p):
        q = free
        return sorted(locals().items())

    return inner("p")


print(outer())
print(sorted(locals()) == sorted(globals()))


class C:
    a = 1
    names = sorted(n for n in locals() if not n.startswith("__"))


print(C.names)
