# Unpacking into names, stars, nests, attributes and items, with its complaints.
a, b = b, a = 1, 2
print(a, b)
first, *middle, last = range(5)
print(first, middle, last)
(a, [b, *c]), d = (1, "xyz"), {4}
print(a, b, c, d)
*a, = "hi"
print(a)
for i, (x, *y) in enumerate([(1, 2, 3), "ab"]):
    print(i, x, y)
for n, make in enumerate((lambda: (1,), lambda: (1, 2, 3), lambda: 5, lambda: "x")):
    try:
        a, b = make()
    except (ValueError, TypeError) as e:
        print(n, e)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)
print([*range(3), *"ab"], {*[1, 2], 3}, {**{"a": 1}, "b": 2}, (*[1], 2))
x = [1, 2, 3]
x[0], x[1] = x[1], x[0]
i, x[i] = 2, "two"
print(x)
