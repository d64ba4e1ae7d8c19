# send() is the value of the yield expression; return is the value of StopIteration and of yield from.
def average():
    total, count, mean = 0.0, 0, None
    while True:
        got = yield mean
        if got is None:
            return count, total
        total += got
        count += 1
        mean = total / count


a = average()
print(next(a), a.send(10), a.send(20), a.send(3))
try:
    a.send(None)
except StopIteration as e:
    print(e.value, e.args)
try:
    next(a)
except StopIteration as e:
    print(repr(e), e.value)
try:
    average().send(5)
except TypeError as e:
    print(e)


def outer():
    first = yield from average()
    print("  first", first)
    second = yield from average()
    return [first, second]


o = outer()
next(o)
for v in (1, 3, None, 5, None):
    try:
        print(o.send(v))
    except StopIteration as e:
        print("returned", e.value)


def echo():
    got = []
    while len(got) < 3:
        got.append((yield len(got)))
    x = yield got
    y = yield (x, (yield x))
    return y


e = echo()
print([next(e), e.send("a"), e.send("b"), e.send("c"), e.send("x"), e.send("inner"), ])
try:
    e.send("last")
except StopIteration as s:
    print(s.value)


def accumulate(values):
    total = 0
    for v in values:
        total += v
        cmd = yield total
        while cmd is not None:
            total = cmd
            cmd = yield "set"


g = accumulate([1, 2, 3])
print(next(g), g.send(100), next(g), next(g), next(g, "end"), next(g, "still"))


def expressions():
    x = 1 + (yield "a") * 2
    y = [(yield x), (yield "b")]
    z = {(yield y): (yield "k")}
    return f"{z}" + str((yield "f"))


g, out = expressions(), []
value = None
try:
    while True:
        out.append(g.send(value))
        value = len(out) * 10
except StopIteration as s:
    print(out, s.value)


def nothing():
    return 5
    yield


print(list(nothing()), [*nothing()])


def delegate():
    return (yield from nothing()) + 1


try:
    next(delegate())
except StopIteration as s:
    print(s.value)
