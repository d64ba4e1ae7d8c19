# Generator expressions that a call uses up at once, and lambdas as keys: what they see, when they stop, what they raise.
def f(xs):
    t = 10
    a = sum(x * t for x in xs)
    b = any(x > 3 for x in xs if x % 2)
    c = all(x > 0 for x in xs)
    d = max(x * 2 for x in xs)
    e = sorted(-x for x in xs)
    g = ",".join(str(x) for x in xs)
    h = tuple(x + 1 for x in xs)
    i = set(x % 3 for x in xs)
    j = list((x, y) for x in xs for y in xs if x < y)
    k = sum(x / 2 for x in xs)
    l = min((x % 5, x) for x in xs)
    m = sum(1 for x in xs if x > 2)
    return a, b, c, d, e, g, h, sorted(i), j, k, l, m

print(f([3, 1, 4, 1, 5]))
def g(d):
    users = {"a": [1, 2], "b": [5], "c": [0, 0, 0]}
    busiest = max(users, key=lambda user: sum(users[user]))
    least = min(users.items(), key=lambda kv: len(kv[1]))
    order = sorted(users.items(), key=lambda item: (-len(item[1]), item[0]), reverse=True)
    words = ["pear", "fig", "apple"]
    words.sort(key=lambda w: (len(w), w))
    mixed = [3, "a", 2.5]
    mixed.sort(key=lambda x: str(x))
    return busiest, least, order, words, mixed, sorted(d, key=lambda k: d[k])
print(g({"x": 3, "y": 1}))
try:
    print(max(x for x in []))
except ValueError as e:
    print(e)
try:
    print(sum(x for x in ["a"]))
except TypeError as e:
    print(e)
def bad():
    it = iter([])
    return list(next(it) for _ in range(3))
try:
    bad()
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
print(any(print(n) or n > 2 for n in range(10)))
print(any([] for x in range(3)), all(x for x in [1, "a", None]))
def h(xs):
    return min(xs, key=lambda x: x[9])
h([[1]])
