# A nan of which inference knows that it is a float stays the same object in containers.
def f(text):
    x = float(text)
    xs = [x]
    return xs == xs, [x] == [x], x in xs, xs.count(x), xs.index(x), (x,) == (x,), {x: 1} == {x: 1}, x == x
print(f("nan"))
def g(n):
    x = float("nan")


def mean_of(texts):
    values = [float(t) for t in texts]
    worst = values[-1]
    pair = (worst, len(values))
    return worst in values, values.index(worst), pair in [pair], [pair] == [pair], worst == worst, sum(values) / 2


print(mean_of(["1.5", "nan"]))
print(mean_of(["1.5", "2.5"]))
