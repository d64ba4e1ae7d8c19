# Generators without an end, taken in pieces, chained into pipelines.
import itertools


def naturals(start=0):
    while True:
        yield start
        start += 1


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, it):
    for i, x in enumerate(it):
        if i == n:
            return
        yield x


def primes():
    composites = {}
    for n in naturals(2):
        if n in composites:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)
        else:
            composites[n * n] = [n]
            yield n


def sieve(numbers):
    p = next(numbers)
    yield p
    yield from sieve(n for n in numbers if n % p)


def window(it, n):
    it = iter(it)
    w = tuple(itertools.islice(it, n))
    if len(w) == n:
        yield w
    for x in it:
        w = w[1:] + (x,)
        yield w


def merge(*its):
    its = [iter(i) for i in its]
    while its:
        for i in list(its):
            try:
                yield next(i)
            except StopIteration:
                its.remove(i)


print(list(take(10, fibonacci())), list(take(8, primes())), list(take(6, sieve(naturals(2)))))
print(next(f for f in fibonacci() if f > 10 ** 30))
print(list(itertools.islice(window(naturals(), 3), 3)), list(merge("abc", "d", "ef")))
print(list(itertools.takewhile(lambda x: x < 30, (n * n for n in naturals()))), list(itertools.islice(itertools.cycle("ab"), 5)))


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


print(list(collatz(6)), max(collatz(27)), sum(1 for _ in collatz(97)))


def random_numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed % 6 + 1


print(list(take(12, random_numbers(42))))


def lines(text):
    for line in text.split("\n"):
        yield line.strip()


def numbered(ls):
    for n, l in enumerate(ls, 1):
        if l:
            yield n, l


def parse(pairs):
    for n, l in pairs:
        key, _, value = l.partition("=")
        yield n, key.strip(), value.strip()


print(list(parse(numbered(lines("a = 1\n\n b=2\nc\n")))))
zipped = zip(naturals(), naturals(10), "xyz")
print(list(zipped), list(map(lambda a, b: a * b, naturals(), [5, 6, 7])))
a, b = itertools.tee(take(3, fibonacci()))
print(list(a), list(b))
squares = (n * n for n in naturals())
print(next(squares), next(squares), next(squares), 49 in squares, next(squares))
x, y, *_ = take(4, primes())
print(x, y, _)
