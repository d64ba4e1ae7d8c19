# A generator suspended inside with or try leaves them when it is closed, dropped or runs on.
class Open:
    count = 0

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        Open.count += 1
        print(" open", self.name)
        return self

    def __exit__(self, kind, value, tb):
        Open.count -= 1
        print(" close", self.name, kind.__name__ if kind else None)
        return kind is KeyError


def reader(name, n):
    with Open(name) as f:
        for i in range(n):
            yield f.name + str(i)
        yield "last"
    yield "after with"


print(list(reader("a", 1)), Open.count)
r = reader("b", 3)
print(next(r), Open.count)
r.close()
print(Open.count)
r = reader("c", 3)
next(r)
del r
print("dropped", Open.count)
r = reader("d", 3)
next(r)
print(r.throw(KeyError("swallowed by exit")), list(r))
r = reader("e", 3)
next(r)
try:
    r.throw(ValueError("v"))
except ValueError as e:
    print("out", e, Open.count)


def first(name):
    for line in reader(name, 3):
        return line


print(first("f"), Open.count)


def nested():
    with Open("outer"):
        try:
            with Open("inner"):
                yield 1
        finally:
            print(" finally")
            yield 2
        yield 3


n = nested()
print(next(n), next(n), next(n))
n.close()


def loop():
    i = 0
    while True:
        try:
            i += 1
            if i == 2:
                continue
            if i == 4:
                break
            yield i
        except ValueError:
            yield "handled"
        finally:
            print(" finally", i)
    else:
        yield "never"
    yield "end"


l = loop()
print(next(l), l.throw(ValueError), list(l))


def returns():
    try:
        yield 1
        return "value"
    finally:
        print(" returning")


def collects():
    result = yield from returns()
    yield result


print(list(collects()))


def swallow():
    while True:
        try:
            yield "again"
        except Exception as e:
            print(" swallowed", repr(e))
        else:
            yield "else"


s = swallow()
print(next(s), next(s), next(s), s.throw(ValueError("1")), s.throw(KeyError("2")), next(s))
s.close()


def manager():
    print(" enter")
    try:
        yield "resource"
    except ZeroDivisionError:
        print(" handled in manager")
    print(" exit")


class FromGenerator:
    def __init__(self, g):
        self.g = g

    def __enter__(self):
        return next(self.g)

    def __exit__(self, kind, value, tb):
        try:
            if kind is None:
                next(self.g)
            else:
                self.g.throw(value)
        except StopIteration:
            return kind is not None
        raise RuntimeError("did not stop")


with FromGenerator(manager()) as r:
    print(r)
with FromGenerator(manager()) as r:
    1 / 0
print("end", Open.count)
