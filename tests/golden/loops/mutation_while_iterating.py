# Lists are walked by index while they change; dicts and sets refuse to change their size.
xs = [1, 2, 3, 4]
for x in xs:
    if x < 3:
        xs.append(x * 10)
print(xs)
xs = [1, 2, 3, 4, 5, 6]
for x in xs:
    if x % 2 == 0:
        xs.remove(x)
    else:
        xs.insert(0, -x) if len(xs) < 5 else None
print(xs)
xs = [1, 2, 3]
seen = []
for x in xs:
    seen.append(x)
    xs.clear() if x == 2 else None
print(seen, xs)
xs = [3, 1, 2]
for i, x in enumerate(xs):
    if i == 0:
        xs.sort()
    print(x, end=" ")
print(xs)
it = iter(xs)
print(next(it))
xs.append(9)
print(list(it))
xs.append(10)
print(list(it), "an exhausted iterator stays so")
d = {"a": 1, "b": 2}
for action in (lambda: d.__setitem__("c", 3), lambda: d.pop("a"), lambda: d.clear(), lambda: d.update(z=1)):
    d = {"a": 1, "b": 2}
    try:
        for k in d:
            action()
        print("no complaint", d)
    except RuntimeError as e:
        print(e, d)
d = {"a": 1, "b": 2}
for k in d:
    d[k] += 10
print(d)
for k in list(d):
    del d[k]
print(d)
for view in ("keys", "values", "items"):
    d = {1: 2, 3: 4}
    try:
        for _ in getattr(d, view)():
            d[5] = 6
    except RuntimeError as e:
        print(view, e)
try:
    d = {1: 2, 3: 4}
    for k in d:
        del d[k]
        d[k + 10] = 0
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    for v in s:
        s.add(v + 10)
except RuntimeError as e:
    print(e)
s = {1, 2}
for v in s.copy():
    s.discard(v)
print(s)
d = {"a": 1}
it = iter(d)
d["b"] = 2
try:
    next(it)
except RuntimeError as e:
    print(e)


class Fickle:
    def __init__(self):
        self.items = ["x", "y"]

    def __getitem__(self, i):
        if len(self.items) < 4:
            self.items.append(i)
        return self.items[i]


print(list(Fickle()))
text = "ab"
for c in text:
    text += c.upper()
print(text)


def drain(queue):
    out = []
    while queue:
        item = queue.pop()
        out.append(item)
        if item > 1:
            queue.extend([item // 2, item - item // 2 - 1])
    return out


print(drain([5]))


def typed_growth(n: int):
    xs = [1]
    for x in xs:
        if len(xs) < n:
            xs.append(x + len(xs))
    return xs


print(typed_growth(6))
for x in (ys := [1, 2]):
    ys = "rebound"
    print(x, ys)
