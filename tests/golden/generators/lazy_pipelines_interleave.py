# Generators that feed each other run in turns, one item at a time.
def source(n):
    for i in range(n):
        print("make", i)
        yield i


def double(xs):
    for x in xs:
        print("double", x)
        yield x * 2


def take(xs, n):
    for x in xs:
        if n == 0:
            print("enough")
            return
        n -= 1
        yield x


for v in take(double(source(10)), 2):
    print("use", v)
print(list(zip(source(2), "abc")))
evens = filter(lambda x: x % 2 == 0, map(lambda x: x + 1, source(3)))
print("nothing yet")
print(list(evens))
it = iter(source(4))
print(next(it), list(zip(it, it)))
print(any(x > 0 for x in source(5)))
