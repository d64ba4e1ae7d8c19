# Copies are shallow: the container is new, the items are shared.
inner = [1]
for original in ([inner, 2], {"k": inner}, (inner,), {1, 2}, [[0] * 2] * 2):
    copies = [type(original)(original)]
    if hasattr(original, "copy"):
        copies.append(original.copy())
    if isinstance(original, (list, tuple)):
        copies += [original[:], original * 1, original + type(original)()]
    print([(c == original, c is original) for c in copies])
grid = [[0] * 3 for _ in range(2)]
alias = [[0] * 3] * 2
grid[0][0] = alias[0][0] = 1
print(grid, alias, alias[0] is alias[1])
a = [1, [2]]
b = a[:]
b[1].append(3)
b.append(4)
print(a, b)
d = {"x": [1]}
e = dict(d)
e["x"] += [2]
e["y"] = 0
print(d, e)


def default(item, into=[]):
    into.append(item)
    return into


print(default(1), default(2), default(3, []), default(4))


def change(xs, n):
    xs.append(n)
    xs = [n]
    n += 1
    return xs, n


mine, num = [0], 5
print(change(mine, num), mine, num)
x = y = [1]
x = x + [2]
print(x, y)
x = y
x += [2]
print(x, y, x is y)
t = u = (1,)
t += (2,)
s = w = "a"
s += "b"
print(t, u, s, w)
xs = [1, 2, 3]
ys = [xs] * 2 + [xs[:]]
ys[0].append(4)
print(ys, [id(v) == id(xs) for v in ys], dict.fromkeys("ab", xs)["a"] is xs)
funcs = [lambda: i for i in range(3)]
print([f() for f in funcs], [f() for f in [lambda i=i: i for i in range(3)]])
