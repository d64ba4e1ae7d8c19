# A lambda is an expression with the parameters of a def.
print((lambda: 1)(), (lambda x: x + 1)(2), (lambda x, y=2: x * y)(3), (lambda *a: a)(1, 2), (lambda **k: k)(a=1))
print((lambda a, /, b, *, c=3: (a, b, c))(1, b=2), (lambda *, k: k)(k="kw"))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), list(map(lambda x, y: x ** y, [2, 3], [3, 2])))
print(list(filter(lambda p: p[0] < p[1], [(1, 2), (2, 1), (0, 5)])))
curry = lambda a: lambda b: lambda c: (a, b, c)
print(curry(1)(2)(3))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": lambda *v: max(v)}
print(table["+"](1, 2), table["-"](1, 2), table["max"](3, 9, 4))
pick = lambda n: "neg" if n < 0 else "zero" if n == 0 else "pos"
print(pick(-1), pick(0), pick(1))
print([f(3) for f in [lambda x: x, lambda x: x * x, lambda x: [x] * x]])
print((lambda x: (y := x + 1, y * 2))(1))
print(next(filter(lambda n: n % 7 == 0, range(10, 30))))
apply = lambda f, *args, **kwargs: f(*args, **kwargs)
print(apply(lambda x, y: x - y, 5, y=3))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(25))


class Holder:
    twice = lambda self, x: x * 2
    value = property(lambda self: 42)
    make = staticmethod(lambda: "static")


print(Holder().twice(4), Holder().value, Holder.make(), Holder.twice.__qualname__)
actions = []
for word in ("a", "b"):
    actions.append(lambda: word)
    actions.append(lambda word=word: word)
print([act() for act in actions])
print((lambda: (yield))().__class__.__name__, list((lambda n: (yield from range(n)))(3)))
try:
    (lambda x: x)()
except TypeError as e:
    print(e)
try:
    (lambda x: x / 0)(1)
except ZeroDivisionError as e:
    print(e)
print((lambda x: lambda: x)(5)(), (lambda f: f(f))(lambda f: "fixed"))
key = lambda pair: (-pair[1], pair[0])
print(sorted({"x": 1, "b": 3, "a": 3}.items(), key=key))
