# Comprehensions: nesting, conditions, scopes, unpacking, what is evaluated where.
print([x * y for x in range(3) for y in range(x) if x], [[i * j for j in range(3)] for i in range(2)], {x: x**2 for x in "12" for x in [int(x)]}, {c for c in "hello" if c > "g"}, list(x for x in range(10) if x % 2 if x > 3), [(a, b) for a, b in {"k": 1}.items()])
x = "outer"
print([x for x in range(2)], x, [x for y in "ab"], [(lambda: v)() for v in range(3)], [f() for f in [lambda: v for v in range(3)]], sum(v for v in (1, 2)), any(v > 1 for v in [1, 2]), max((len(w), w) for w in ["a", "bb"]))
print([y := 5, y * 2], [z for w in range(3) if (z := w * 2)], z, [a for a in (b for b in range(3))], [*(i for i in "ab")], "".join(c.upper() for c in "xyz"), dict((k, v) for k, v in ["ab"]), tuple(i for i in range(2)), [[] for _ in range(2)])
matrix = [[1, 2, 3], [4, 5, 6]]
print([row[i] for i in range(3) for row in matrix], [[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row if v % 2], list(zip(*matrix)), [sum(r) for r in matrix], {(i, j): v for i, r in enumerate(matrix) for j, v in enumerate(r) if i != j}, [x if x > 2 else -x for x in matrix[0]])


class C:
    n = 3
    items = [i for i in range(n)]
    try:
        bad = [n for _ in range(1)]
    except NameError as e:
        print(e)


print(C.items)


def primes(limit):
    sieve = [True] * (limit + 1)
    for i in range(2, int(limit**0.5) + 1):
        if sieve[i]:
            sieve[i * i :: i] = [False] * len(range(i * i, limit + 1, i))
    return [i for i in range(2, limit + 1) if sieve[i]]


def transposed(m):
    return [[m[j][i] for j in range(len(m))] for i in range(len(m[0]))]


print(primes(50), transposed([[1, 2], [3, 4], [5, 6]]), transposed([["a"], ["b"]]), [p for p in primes(30) if p % 4 == 1])


def trace(tag, v):
    print(tag, end=" ")
    return v


print([trace("body", i) for i in trace("iter", [1, 2]) if trace("test", i > 1)])
g = (trace("lazy", i) for i in trace("at once", [1]))
print("made", next(g), next(g, "end"))
for bad in (lambda: [1 / i for i in (1, 0)], lambda: [i for i in 5], lambda: {[]: i for i in (1,)}, lambda: {[i] for i in (1,)}, lambda: [a for a, b in [(1,)]], lambda: (i for i in None), lambda: [undefined for _ in "a"]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
