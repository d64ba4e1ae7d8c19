# Only None can be sent to a generator that has not begun; later the sent value is what yield gives.
def echo():
    got = yield "ready"
    while True:
        got = yield got


g = echo()
try:
    g.send(1)
except TypeError as e:
    print(e)
print(g.send(None), g.send("a"), next(g), g.send([1]))


def sums():
    total = 0
    while True:
        x = yield total
        if x is None:
            return total
        total += x


s = sums()
next(s)
print(s.send(3), s.send(4))
try:
    s.send(None)
except StopIteration as e:
    print("returned", e.value)
try:
    s.send(1)
except StopIteration as e:
    print("over", e.value)


def expressions():
    a = (yield 1) + (yield 2)
    b = [(yield "x"), (yield "y")]
    print(a, b, (yield))


e = expressions()
print(next(e), e.send(10), e.send(20), e.send("first"), e.send("second"))
try:
    e.send("third")
except StopIteration:
    pass
