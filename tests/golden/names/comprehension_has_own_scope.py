# The variable of a comprehension is its own; only the first iterable is evaluated outside.
x = "outer"
print([x for x in range(3)], x)
print({x: y for x, y in [(1, 2)]}, {x for x in "ab"} == {"a", "b"}, list(x for x in [9]), x)


def f():
    x = "local"
    squares = [x * x for x in range(4)]
    return squares, x


print(f())


class C:
    n = 3
    items = [i for i in range(n)]
    try:
        scaled = [i * n for i in range(n)]
    except NameError as e:
        print("NameError:", e)
    nested = [[j for j in range(i)] for i in range(n)]
    lam = lambda: n


print(C.items, C.nested)
try:
    C.lam()
except NameError as e:
    print(e)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
print([(a, b) for a in range(2) for b in range(a + 1)], [a for a in (a for a in "xy")])
