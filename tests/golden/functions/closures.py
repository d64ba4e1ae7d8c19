# Closures keep variables, not values; nonlocal binds the nearest enclosing one.
def counter(start=0, step=1):
    n = start

    def up():
        nonlocal n
        n += step
        return n

    def down():
        nonlocal n
        n -= step
        return n

    def peek():
        return n
    return up, down, peek


up, down, peek = counter(10, 5)
up2, _, peek2 = counter()
print(up(), up(), down(), peek(), up2(), peek2())


def accumulate():
    total = 0.0
    items = []

    def add(x):
        nonlocal total, items
        total += x
        items = items + [x]
        return total, items
    return add


add = accumulate()
print(add(1), add(2.5), add(3))


def three_levels():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = x + "!"
            return x
        return inner
    f = middle()
    return f, lambda: x


bump, see = three_levels()
print(see(), bump(), bump(), see())


def rebinding():
    value = 1
    read = lambda: value
    before = read()
    value = 2
    during = read()
    for value in range(5):
        pass
    return before, during, read()


print(rebinding())


def mutual():
    def even(n):
        return True if n == 0 else odd(n - 1)

    def odd(n):
        return False if n == 0 else even(n - 1)
    return even, odd


even, odd = mutual()
print(even(10), even(7), odd(7))


def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x
    return composed


print(compose(str, lambda v: v + 1, lambda v: v * 2)(5))


def memo(f):
    seen = {}

    def wrapper(n):
        if n not in seen:
            seen[n] = f(n)
        return seen[n]
    wrapper.seen = seen
    return wrapper


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.seen))
adders = {}
for k in (1, 2, 3):
    def adder(x, k=k):
        return x + k
    adders[k] = adder
print([adders[k](10) for k in adders], adder.__name__)


def deleted():
    y = 1

    def get():
        return y
    del y
    try:
        get()
    except NameError as e:
        return str(e)


print(deleted())
