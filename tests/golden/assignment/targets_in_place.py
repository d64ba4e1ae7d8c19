# Unpacking stores to attributes, items, slices and names from the left, each seeing the stores before it.
class N:
    pass


n = N()
xs = [0, 0, 0]
n.a, xs[0], xs[1:], n.b = 1, 2, "pq", 4
print(n.a, xs, n.b)
i = 0
i, xs[i] = 1, "stored at 1"
print(i, xs)
a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = b, c, a = 7, 8, 9
print(a, b, c)
d = {}
d["x"], d["y"] = d["z"] = 1, 2
print(d)
for n.i in range(2):
    for xs[n.i] in "uv":
        pass
print(n.i, xs)
for d["k"], *d["rest"] in [(1, 2, 3), "ab"]:
    print(d["k"], d["rest"])
matrix = [[0] * 2 for _ in range(2)]
matrix[0][1], matrix[1][0] = matrix[1][0] + 1, 5
print(matrix)
xs = list(range(5))
xs[1:3], xs[0] = [], "first"
print(xs)


def f(log, x):
    log.append(x)
    return {}


log = []
f(log, "a")["k"], f(log, "b")["k"] = f(log, "value 1"), f(log, "value 2")
print(log)
with open("/dev/null") as n.file:
    print(n.file.name)
