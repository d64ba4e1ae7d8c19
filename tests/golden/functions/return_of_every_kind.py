# return gives any expression, tuples without parentheses, stars in them; without a value, None.
def nothing():
    return


def falls():
    if False:
        return 1


def pair():
    return 1, "two"


def starred(xs):
    return 0, *xs, *"ab"


def cond(n):
    if n > 0:
        return "positive"
    elif n < 0:
        return "negative"
    return "zero"


def first(xs):
    for x in xs:
        if x > 2:
            return x
    else:
        return "none"


def lam():
    return lambda: (yield)


def walrus():
    return (y := 5) + y


def self_():
    return self_


print(nothing(), falls(), pair(), starred([1, 2]), cond(1), cond(-1), cond(0), first([1, 3, 5]), first([]), type(lam()()).__name__, walrus(), self_() is self_)
print([cond(n) for n in (-1, 0, 1)], (lambda: pair())()[1])
print(nothing() is None, [nothing()], f"{falls()}")
