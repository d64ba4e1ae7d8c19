# Comprehensions, generator expressions, lambdas and class bodies have frames of their own.
def check(n):
    if n > 2:
        raise ValueError("too large", n)
    return n


try:
    [check(n) for n in range(5)]
except ValueError as e:
    tb, names = e.__traceback__, []
    while tb:
        names.append(tb.tb_lineno)
        tb = tb.tb_next
    print(names)


class Table:
    rows = {k: [check(v)
                for v in range(k)]
            for k in range(3)}
    apply = staticmethod(lambda f, *a: f(*a))


def gen(xs):
    yield from (check(x) for x in xs)


print(sum(gen([1, 2])), Table.rows)
total = sum(Table.apply(lambda g: list(g), gen(v for v in [0, 1, 2, 3])))
