# What is used up at once, in every place where it can stand: classes, generators, try, async functions, conditions.
import sys
def nested(xss):
    return any(x > 3 for xs in xss for x in xs if x % 2), all(x < 9 for xs in xss for x in xs), sum(x * y for x in xss[0] for y in xss[1])
print(nested([[1, 2], [5, 8]]))
x = 5
print(sum(x for x in [1, 2]), x, sorted([3, 1], key=lambda x: -x), x)
def shadow(xs):
    return sorted(xs, key=lambda xs: -xs), max(xs, key=lambda y: xs[0] * y)
print(shadow([1, 3, 2]))
def gen_with(xs):
    for x in xs:
        if any(x == y for y in (2, 3)):
            yield x, sum(z for z in range(x))
print(list(gen_with([1, 2, 3, 4])))
class C:
    data = [3, 1, 2]
    best = max(data, key=lambda v: -v)
    total = sum(v for v in data)
    def __init__(self, k):
        self.k = k
    def ranked(self, xs):
        return sorted(xs, key=lambda v: (v % self.k, v))
    def total_of(self, xs):
        return sum(v * self.k for v in xs)
    def walk(self):
        for v in (1, 2, 3):
            yield v * self.k
print(C.best, C.total, C(3).ranked([5, 3, 4, 9]), C(2).total_of([1, 2]), list(C(2).walk()))
def tries(xs):
    try:
        return max(10 // x for x in xs)
    except ZeroDivisionError as e:
        return min((str(e), "z"), key=lambda s: len(s))
    finally:
        print("finally", sum(1 for _ in xs))
print(tries([1, 2]), tries([0, 1]))
async def co():
    return sum(i for i in range(4)), [v async for v in agen()]
async def agen():
    for i in (1, 2):
        yield i
try:
    co().send(None)
except StopIteration as e:
    print(e.value)
def big(n):
    total = 0
    for i in range(n):
        total += i * 10 ** 18
    return total, sum(i * 10 ** 18 for i in range(n)), max(i * 10 ** 18 for i in range(n))
print(big(30))
def mixed(flag):
    t = (1, 2.5) if flag else (1, "a")
    u = (1, 2)
    u = (1, 2, 3) if flag else u
    return t, u, len(u), t[0] + u[1]
print(mixed(True), mixed(False))
def ident():
    a = (1, 2)
    b = [a]
    return b[0] is a, a in b, id(a) == id(b[0])
print(ident())
def none_chain(n):
    node = None
    for i in range(n):
        node = (i, node)
    depth = 0
    while node is not None:
        depth += 1
        node = node[1]
    return depth
print(none_chain(5))
def loops(n):
    for i in range(n):
        for j in range(i):
            last = (i, j)
    return last
print(loops(4))
def fl():
    xs = [0.1] * 3
    return sum(x for x in xs), sum(xs), max(x for x in xs), sum(x for x in []), sum(x for x in [True, True])
print(fl())
def dq(n):
    from collections import deque
    q = deque(range(n))
    r = deque()
    while q:
        r.appendleft(q.pop())
        if len(r) > 3:
            r.pop()
    return list(r), len(q), [v * 2 for v in r]
print(dq(6))
def order(d):
    return [k for k, v in sorted(d.items(), key=lambda kv: kv[1], reverse=True)], min(d.values()), max(d, key=d.get)
print(order({"a": 1, "b": 3, "c": 2}))
print(sorted(["b", "A"], key=lambda s: s.lower()), sorted([1, 2, 3], key=lambda n: n % 2 == 0), sorted([(1, None), (0, None)], key=lambda p: p[0]))
print(list(x for x in (y for y in (z for z in [1, 2]))))
def unpack_gen():
    a, b = (v for v in [1, 2])
    c, *d = (v for v in "xyz")
    return a, b, c, d
print(unpack_gen())
def gen_args(*args):
    return tuple(a + 1 for a in args), dict((a, a) for a in args), set(a % 2 for a in args), " ".join(str(a) for a in args), "".join(c for c in reversed("abc"))
print(gen_args(1, 2))
def early(xs):
    it = (x for x in xs if x)
    if any(it):
        return list(it)
print(early([0, 1, 2, 3]))
