# Every way to pass arguments, and every complaint.
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{"c": 3, "z": 26}), f(b=1, a=0, c=9))


def g(a, b, /, c, *, d):
    return a, b, c, d


print(g(1, 2, 3, d=4), g(1, 2, c=3, d=4))
calls = [
    lambda: f(), lambda: f(1), lambda: f(1, a=2, c=3), lambda: g(1, 2), lambda: g(1, 2, 3), lambda: g(1, 2, 3, 4, d=5),
    lambda: g(a=1, b=2, c=3, d=4), lambda: g(1, 2, 3, d=4, e=5), lambda: (lambda: 0)(1), lambda: f(**{1: 2}),
    lambda: f(*5), lambda: f(1, **3), lambda: f(1, c=1, **{"c": 2}), lambda: print(1, sepp=""), lambda: len(), lambda: 5(),
]
for call in calls:
    try:
        print(call())
    except TypeError as e:
        print(e)


def mutable(x, acc=[]):
    acc.append(x)
    return acc


print(mutable(1), mutable(2), mutable(3, []), mutable.__defaults__)
