# A generator expression evaluates its first iterable now, the rest when it is asked; it has its own scope.
log = []


def note(x):
    log.append(x)
    return x


g = (note(x) * note(y) for x in note([1, 2]) for y in note([3, 4]) if note(x != y))
print(log)
print(next(g), log)
print(list(g), list(g))
try:
    h = (x for x in 5)
except TypeError as e:
    print(e)
h = (y for x in [1] for y in x)
try:
    next(h)
except TypeError as e:
    print(e)
x = "outer"
print(sum(x for x in [1, 2, 3]), x, max((len(w), w) for w in "a bb ccc".split()), [x for x in (y for y in "ab")])
n = 10
later = (n * k for k in range(3))
n = 100
print(list(later))
fs = [lambda: k for k in range(3)]
print([f() for f in fs], list(f() for f in (lambda: k for k in range(3))))


def scope():
    base = 5
    values = (base + v for v in (base, base * 2))
    base = 100
    return list(values), list((lambda: base + i)() for i in range(2))


print(scope())


class K:
    items = [1, 2, 3]
    total = sum(i for i in items)
    doubled = list(2 * i for i in items)


print(K.total, K.doubled)
try:
    class L:
        factor = 3
        bad = [factor * i for i in range(2)]
except NameError as e:
    print(e)
print(any(v > 2 for v in (1, 3, note("not reached"))), all(v < 2 for v in (1, 3, 5)), "not reached" in log)
print(dict((k, v) for k, v in zip("ab", (1, 2))), set(c for c in "hello") == set("helo"), tuple(i for i in range(3)), sorted(-i for i in range(3)))
print(",".join(str(i) for i in range(4)), list(zip((i for i in "ab"), (j for j in "cd"))))
gen = (i for i in range(10))
print(2 in gen, list(gen), 3 in gen)
print(type(gen).__name__, gen.__name__, next((i for i in ()), "default"), iter(gen) is gen)
nested = ((i, j) for i in range(3) for j in range(i))
print(list(nested), [[j for j in range(i)] for i in range(3)], {i: {j: i * j for j in range(2)} for i in range(2)})
print([(a, b) for a, *b in ["xyz", (1,)]], [y for x in [1, 2] if x > 1 for y in [x] * x], [last := i for i in range(3)], last)
print(list(filter(lambda t: t[0] % 2, ((i, i * i) for i in range(5)))))
it = iter([1, 2, 3, 4, 5, 6])
print(list(zip(it, it)), [v for v in it])


def primes(limit):
    sieve = [True] * (limit + 1)
    for p in range(2, limit + 1):
        if sieve[p]:
            yield p
            for m in range(p * p, limit + 1, p):
                sieve[m] = False


print(list(primes(30)), sum(p for p in primes(100) if p % 4 == 1))
unused = (print("never printed") for _ in range(3))
del unused
try:
    list(1 // v for v in (1, 0))
except ZeroDivisionError as e:
    print(e)
