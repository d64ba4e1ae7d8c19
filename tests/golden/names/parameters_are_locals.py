# Parameters are local variables: assigned, deleted, shared with closures; arguments stay as they were outside.
def f(a, b):
    a = a + 1
    b.append(a)
    b = None
    return a, b


n, xs = 1, []
print(f(n, xs), n, xs)


def g(x):
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


print(g(1))


def h(start):
    def step(by=1):
        nonlocal start
        start += by
        return start
    return step


a, b = h(10), h(100)
print(a(), a(5), b(), a())


def swap(x, y):
    x, y = y, x
    return x, y


print(swap(1, 2))


def rebinds(f=len):
    def f(x):
        return "inner " + x
    return f("f")


print(rebinds())


def loops(i, n):
    for i in range(n):
        pass
    return i


print(loops("kept when empty", 0), loops("lost", 3))
