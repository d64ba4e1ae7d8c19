# Tuples meet objects: they stay equal, and what is in them stays the same object.
def f(n):
    t = (n, "x")
    u = (n + 1, (n, "y"))
    lst = [t, u, None]
    print(lst[0] == t, t in lst, lst.index(t), hash(t) == hash(lst[0]), {t: 1}[lst[0]])
    d = {}
    d[t] = u
    print(d, t < (n, "y"), t == (n, "x"), t != u[1], t <= (n, "x"))
    best = max([(3, "a"), (5, "b"), (5, "a")])
    print(best, [best, 1.5], min([(2, 1.5), (2, float("nan"))]))
    for x in t:
        print(x)
    q = (float("nan"), 1)
    print(q == q, q in [q], [q] == [q])
    return t if n > 1 else None
print(f(1), f(2))
def g():
    for i in range(3):
        t = (i, [i])
        yield t
for a, b in g():
    b.append(9)
    print(a, b)
x = [t for t in g()]
x[0][1].append(5)
print(x)
def k(*args):
    return args
print(k((1, 2), ("a", [1])))
pairs = [("a", [1]), ("b", [2])]
dd = dict(pairs)
dd["a"].append(7)
print(pairs, dd)
class Node:
    def __init__(self, name):
        self.name = name
        self.seen = ()

    def __repr__(self):
        return f"Node({self.name})"


def walk(limit):
    found = {}
    for n in range(limit):
        place = (n % 3, str(n % 2))
        found.setdefault(place, []).append(n)
    ordered = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    (best, hits), *rest = ordered
    return best, hits, len(rest), found[(0, "0")] is not None


print(walk(20))
node = Node("a")
node.seen = (1, "b")
other = (1, "b")
print(node.seen == other, other == node.seen, {other: node}[node.seen], [node, other])
swap = [(1, "x"), (2, "y")]
swap[0], swap[1] = swap[1], swap[0]
print(swap, swap.index((1, "x")), swap.count((2, "y")), (3, "z") not in swap)
for k, (n, s) in enumerate(swap):
    print(k, n, s)
