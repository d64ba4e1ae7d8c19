# Deques whose items are of one type, displays that are only gone over, tuples that may be None.
from collections import deque
import collections

def bfs(start, edges):
    queue = deque([start])
    seen = {start}
    order = []
    while queue:
        node = queue.popleft()
        order.append(node)
        for other in edges.get(node, []):
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return order

print(bfs(1, {1: [2, 3], 2: [4], 3: [4, 5]}))

def window(xs, n):
    q = collections.deque()
    out = []
    for x in xs:
        q.append(x)
        if len(q) > n:
            q.popleft()
        out.append(sum(y for y in q))
    return out, len(q), q[0], q[-1]

print(window([1, 2, 3, 4, 5], 3))
def ends():
    q = deque("abc")
    q.appendleft("z")
    print(q.pop(), q[0], [c for c in q], list(q), bool(q))
    q.clear()
    print(len(q), not q)
    try:
        q.pop()
    except IndexError as e:
        print(e)
    try:
        q.popleft()
    except IndexError as e:
        print(e)
    try:
        q[3]
    except IndexError as e:
        print(e)
ends()
def mutated():
    q = deque([1, 2, 3])
    for x in q:
        q.append(x)
try:
    mutated()
except RuntimeError as e:
    print(e)
d = deque([1, 2])
print(d, deque([1, 2]) == d, 1 in d, deque([1, 2, 3], maxlen=2))
def steps(place):
    x, y = place
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        yield x + dx, y + dy
print(list(steps((3, 4))))
for x in (1, "a", None):
    print(x)
for x in [1.5, 2]:
    print(x)
for name, n in [("a", 1), ("b", 2)]:
    print(name, n)
print([x * 2 for x in (1, 2, 3)], sum(x for x in (1, 2, 3)), list((1, 2)), sorted((3, 1)), max((1, 5, 2)))
def fall():
    q = deque([(0, "a")])
    q.append((1, "b"))
    while q:
        n, s = q.pop()
        print(n, s)
    r = deque()
    r.append([1])
    r[0].append(2)
    print(r[0])
fall()
def opt(n):
    last = None
    for i in range(n):
        if last is not None:
            a, b = last
            print(a, b, last[1])
        last = (i, str(i))
    return last
print(opt(3), opt(0))
