# deque: both ends, rotation, bounds, indexing, mutation while iterated, comparison, errors.
from collections import deque

d = deque([1, 2, 3])
print(d.append(4), d.appendleft(0), d, d.pop(), d.popleft(), d.extend("ab"), d.extendleft([8, 9]), d, d.rotate(2), d, d.rotate(-1), d, d.rotate(), d, len(d), d[0], d[-1], d.index("a"), d.count(9), d.remove(9), d.reverse(), d, 8 in d)
print(deque(), deque("abc", 2), deque(maxlen=3), deque([1], maxlen=None).maxlen, deque(range(10), maxlen=3), d.maxlen, deque([1, 2]) == deque([1, 2]), deque([1]) == [1], deque([1, 2]) < deque([1, 3]), deque([1]) + deque([2]), deque([1]) * 3, 2 * deque("a"), deque([1]) != deque([1.0]), bool(deque()), d.copy() == d, list(reversed(deque("abc"))), sorted(deque([3, 1])), deque([[1]])[0])
w = deque(maxlen=3)
for i in range(5):
    w.append(i)
w.appendleft(-1)
w.extend([7, 8])
w.insert(0, "x") if len(w) < 3 else None
print(w, w.maxlen, w * 2, w.copy().maxlen, w + deque([1]), deque([1, 2], 0), w.clear(), w)
w += "abcd"
w *= 2
d[1] = "set"
del d[0]
d.insert(1, "ins")
d.insert(-1, "neg")
d.insert(100, "end")
print(w, d, d.index("end", 2), str(d), [*d], d.index("set", -10, 10))
q = deque([(0, 0)])
seen = {(0, 0)}
while q:
    x, y = q.popleft()
    for nx, ny in ((x + 1, y), (x, y + 1)):
        if nx < 3 and ny < 3 and (nx, ny) not in seen:
            seen.add((nx, ny))
            q.append((nx, ny))
print(len(seen), sorted(seen)[-1])


def moving(xs, n):
    out, win, total = [], deque(), 0
    for x in xs:
        win.append(x)
        total += x
        if len(win) > n:
            total -= win.popleft()
        out.append(total / len(win))
    return out


print(moving([1, 2, 3, 4, 10], 2), moving([0.5], 3))
for bad in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).index(9), lambda: deque([1]).remove(9), lambda: deque(5), lambda: deque([], -1), lambda: deque([], "a"), lambda: deque([1]) + [1], lambda: deque([1])[0:1], lambda: deque("ab", 2).insert(0, "c"), lambda: hash(deque()), lambda: deque([1]) < [2], lambda: setattr(deque(), "maxlen", 5), lambda: deque().rotate("a"), lambda: deque([1])["a"], lambda: deque(1, 2, 3), lambda: deque([1]) * "a", lambda: deque().__delitem__(0), lambda: deque().extend(5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
m = deque([1, 2, 3])
try:
    for x in m:
        m.append(x)
except RuntimeError as e:
    print(e, m)
m.extend(m)
m.extendleft(m)
print(m, iter(m).__next__(), type(iter(m)).__name__, type(reversed(m)).__name__)
