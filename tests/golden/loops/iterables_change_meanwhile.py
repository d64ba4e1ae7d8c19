# The iterator is taken once: rebinding the name changes nothing; changing the list does.
xs = [1, 2, 3]
for x in xs:
    if x == 1:
        xs = "rebound"
    print(x, end=" ")
print(xs)
ys = [1, 2, 3]
for y in ys:
    if len(ys) < 6:
        ys.append(y * 10)
    print(y, end=" ")
print()
zs = list(range(6))
for z in zs:
    zs.remove(z)
print(zs)
for i in range(3):
    print(i, end=" ")
    i = 10
print(i)
n = 3
for i in range(n):
    n = 100
print(i, n)
d = {"a": 1}
try:
    for k in d:
        d[k + k] = 1
except RuntimeError as e:
    print(e)
d = {"a": 1, "b": 2}
try:
    for k in d:
        del d[k]
        d[k + "x"] = 0
except RuntimeError as e:
    print(e)
for k in d:
    d[k] = 9
print(list(d.values()))
s = {1}
try:
    for v in s:
        s.add(v + 1)
except RuntimeError as e:
    print(e)
ws = [1, 2, 3]
it = iter(ws)
next(it)
ws.clear()
print(list(it), ws)
ws.extend("ab")
print(list(it))
