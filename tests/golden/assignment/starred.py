# One starred target takes what the others leave, as a list; what does not fit is refused.
a, *b = [1, 2, 3]
*c, d = "xyz"
e, *f, g = range(5)
h, *i = (9,)
*j, = {1: 0, 2: 0}
k, (l, *m), *n = 1, "abc", 2, 3
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
[o, *p] = (x for x in range(3))
(*q, r), s = [1, 2, 3], 4
print(o, p, q, r, s)


class It:
    def __iter__(self):
        print("iter")
        for v in (1, 2, 3):
            print("give", v)
            yield v


t, *u = It()
print(t, u)


def attempt(f):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def two(v):
    a, b = v
    return a, b


def starred(v):
    a, *b, c = v
    return a, b, c


def nested(v):
    (a, b), c = v
    return a, b, c


for v in ([1, 2], [1], [], [1, 2, 3], 5, None, "ab", {"x": 1, "y": 2}, {1}, (i for i in range(4)), range(2), It, b"hi", {1: 1, 2: 2, 3: 3}, "abc", iter([1])):
    attempt(lambda: two(v))
for v in ([1, 2], [1], [], "abcd", 5, iter("xy"), (1,)):
    attempt(lambda: starred(v))
for v in (([1, 2], 3), (1, 2), ("ab", "c"), ["abc", 1], [[1], 2], []):
    attempt(lambda: nested(v))
first, *_ = "long text"
head, *tail = [[1], [2]]
tail[0].append(9)
print(first, len(_), head, tail)


def split(xs):
    if not xs:
        return []
    pivot, *rest = xs
    return split([x for x in rest if x < pivot]) + [pivot] + split([x for x in rest if x >= pivot])


print(split([3, 1, 4, 1, 5, 9, 2, 6]))
print([*range(3), *"ab", *{}], (*[1], 2), {*[1, 2], 2}, {**{"a": 1}, "b": 2, **{"a": 3}}, [*[*[1]]], *[5])
x = *[1, 2], 3
print(x)
for y, *z in [(1, 2, 3), "ab"]:
    print(y, z)
lst = [0, 0, 0, 0]
lst[0], *lst[1:3] = 1, 2, 3
print(lst)
values = 1, *(2, 3), *[]
print(values)


class Attr:
    pass


o = Attr()
o.first, *o.rest = "abc"
print(o.first, o.rest)
for bad in (lambda: [*5], lambda: {**5}, lambda: (*None,), lambda: {*3}, lambda: {**[1]}, lambda: {**{1: 2}, **{1: 3}}):
    attempt(bad)
