# Parameters after * must be given by name; those without a default are asked for by name in the error.
def f(*, a, b, c=3, d):
    return a, b, c, d


def g(x, *args, sep=" ", end):
    return x, args, sep, end


print(f(a=1, b=2, d=4), f(d=4, c=0, b=2, a=1), g(1, 2, 3, end="!"), g(1, end=".", sep=","))
for call in (lambda: f(), lambda: f(a=1), lambda: f(1, b=2, d=3), lambda: f(1, 2, 3, 4), lambda: f(a=1, b=2, d=3, e=5), lambda: g(1), lambda: g(end=1),
             lambda: f(a=1, b=2, **{"a": 3}), lambda: g(*[], **{})):
    try:
        print(call())
    except TypeError as e:
        print(e)
print((lambda *, k=1: k)(), (lambda *, k: k)(k=2))


def counts(*args, **kw):
    return len(args), sorted(kw)


print(counts(), counts(1, a=2), counts(*"abc", **{"x": 1, "not an identifier": 2}))
