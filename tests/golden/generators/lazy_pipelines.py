# Generators run only as far as asked, in turns.
def numbers():
    n = 0
    while True:
        print("make", n)
        yield n
        n += 1


def squares(xs):
    for x in xs:
        print("square", x)
        yield x * x


def take(n, xs):
    for x, _ in zip(xs, range(n)):
        yield x


print(list(take(3, squares(numbers()))))
evens = (x for x in range(10) if x % 2 == 0)
print(next(evens), 4 in evens, list(evens))
print(sum(x * y for x in range(3) for y in range(x)), dict((c, ord(c)) for c in "ab"))
a, *rest = (x for x in "xyz")
print(a, rest, any(x > 2 for x in [1, 3, 1 // 1]), all([]))
