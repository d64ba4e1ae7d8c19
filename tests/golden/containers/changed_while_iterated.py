# What happens when a container changes while it is iterated.
xs = [1, 2, 3]
seen = []
for x in xs:
    seen.append(x)
    if len(xs) < 6:
        xs.append(x * 10)
print(seen, xs)
for x in xs:
    xs.remove(x)
print(xs)
it = iter(xs)
print(next(it))
xs.clear()
print(next(it, "end"), list(it))
xs.append(5)
print(next(it, "still ended"))
ys = [1, 2, 3, 4]
r = reversed(ys)
print(next(r))
ys.pop()
ys.pop()
print(list(r), ys)


def grow(d):
    for k in d:
        d[k + 1] = 0


def shrink(d):
    for k in d:
        del d[k]


def swap(d):
    for k in d:
        del d[k]
        d[str(k)] = 0


def change_values(d):
    for k in d:
        d[k] = "v"
    return d


for act in (grow, shrink, swap, change_values):
    for make in (lambda: {1: 1, 2: 2}, lambda: {1: 1}):
        d = make()
        try:
            print(act.__name__, act(d), d)
        except RuntimeError as e:
            print(act.__name__, e, d)
for view in (dict.keys, dict.values, dict.items):
    d = {1: 1, 2: 2}
    try:
        for v in view(d):
            d[len(d) + 5] = v
    except RuntimeError as e:
        print(e, d)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
it = iter(d)
next(it)
d[3] = 3
for _ in range(2):
    try:
        print(next(it))
    except (RuntimeError, StopIteration) as e:
        print(type(e).__name__, e)
print([x for x in [1, 2, 3] if x], sorted([3, 1]), list(map(lambda k: k, {1: 2}.copy())))
try:
    bad = [3, 1, 2]
    bad.sort(key=lambda x: bad.append(x) or x)
except ValueError as e:
    print(e, bad)
seen = []
watch = [2, 1]
watch.sort(key=lambda x: seen.append(list(watch)) or x)
print(seen, watch)
