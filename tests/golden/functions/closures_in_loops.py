# A closure sees the variable, not its value then: one cell per call of the function, not per turn of the loop.
def late():
    return [lambda: i for i in range(3)], [(lambda j: lambda: j)(i) for i in range(3)]


for fs in late():
    print([f() for f in fs])


def in_for():
    out = []
    for i in range(3):
        def f():
            return i
        out.append(f)
    i = "after"
    return [f() for f in out]


print(in_for())


def per_call():
    def make():
        n = 0

        def up():
            nonlocal n
            n += 1
            return n
        return up
    a, b = make(), make()
    return a(), a(), b(), a()


print(per_call())


def while_loop():
    out, n = [], 0
    while n < 3:
        out.append(lambda n=n, m=lambda: n: (n, m()))
        n += 1
    return [f() for f in out]


print(while_loop())


def shared():
    x = 0

    def get():
        return x

    def put(v):
        nonlocal x
        x = v
    return get, put


get, put = shared()
put(5)
print(get(), get.__closure__[0].cell_contents, len(put.__closure__))
