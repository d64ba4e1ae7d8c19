# Containers that contain themselves print dots; nested containers print with repr.
l = [1]
l.append(l)
d = {"d": 1}
d["self"] = d
t = (l, d)
l.append(t)
d["t"] = t
print(l, d, t, sep="\n")
print(repr(l) == str(l), f"{l}", "%s" % (d,), len(l), l[1] is l, d["self"]["self"] is d)
from collections import Counter, OrderedDict, defaultdict, deque

q = deque([1])
q.append(q)
o = OrderedDict(a=1)
o["o"] = o
f = defaultdict(list)
f["f"] = f
print(q, o, f, sep="\n")


class Node:
    def __init__(self, name):
        self.name, self.next = name, []

    def __repr__(self):
        return f"Node({self.name!r}, {self.next!r})"


a, b = Node("a"), Node("b")
a.next.append(b)
b.next.append(a.next)
print(a)


class L(list):
    pass


class D(dict):
    pass


m = L([1])
m.append(m)
n = D(x=1)
n["n"] = n
print(m, n, [m], {"n": n})
print([], {}, set(), (), [[]], [()], ({},), {"": ""}, [None, True, 1.0, "a'b", b"x", ...], {1: {2: {3: {}}}}, [[1, [2, [3, [4]]]]], {(1,): [{2}]}, [range(3), slice(1)], [len, print, int, list] == [len, print, int, list], [int, str, ValueError, type(None)])
deep = []
for _ in range(50):
    deep = [deep]
print(deep)
