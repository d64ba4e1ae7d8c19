# Primaries chain from the left: attributes, subscripts, slices and calls in any order.
class Node:
    def __init__(self, name):
        self.name, self.kids = name, {}

    def __getitem__(self, key):
        print(f"{self.name}[{key!r}]", end=" ")
        return self.kids.setdefault(str(key), Node(f"{self.name}.{key}"))

    def __call__(self, *args, **kw):
        print(f"{self.name}{args}{kw}", end=" ")
        return self

    def __getattr__(self, name):
        print(f".{name}", end=" ")
        return self[name]


r = Node("r")
print(r[1](2)(k=3)["a"].name)
print(r.x.y(1, *[2], z=3)[0][1:2][..., None].name)
print("a,b".split(",")[1].upper()[0], [[1, [2, 3]], 4][0][1][::-1][0], {"f": len}["f"]("abc"), (lambda: [5])()[0], "%s" % {"k": (1,)}["k"][0])
print([x for x in "ab"][0], {1: 2}[1], (1, 2)[0], "text"[1], b"x"[0], f"{'ab'}"[1], [1, 2, 3][1:][0], {*"a"}.pop(), str(12)[0], -[3][0])
print(r[1, 2].name, r[()].name, r[(1, 2)] is r[1, 2], r[1:2:3, ...] is r[slice(1, 2, 3), Ellipsis], r[1:2, 3].name, r[{"k": 1}["k"]] is r[1])
print((lambda f: f(f, 3))(lambda f, n: n and f(f, n - 1) + 1), (lambda: (lambda: "inner"))()())
