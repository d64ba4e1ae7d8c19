# Closures see the variable, not the value; nonlocal writes it; loops share one variable.
def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def show():
        return n

    return up, show


up, show = counter()
up()
up(5)
print(show())
up2, show2 = counter()
print(show2(), show())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])


def late():
    def inner():
        return x
    x = 1
    a = inner()
    x = 2
    return a, inner()


print(late())
