# The whole traceback through methods, properties, operators, descriptors, comprehensions, lambdas and callbacks.
class Node:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    @property
    def total(self):
        return self.value + sum(child.total for child in self.children)

    def __add__(self, other):
        return Node(self.total + other.total)

    def __getitem__(self, path):
        node = self
        for step in path:
            node = node.children[step]
        return node

    def __iter__(self):
        yield self
        for child in self.children:
            yield from child

    def __call__(self, f):
        return [f(n) for n in self]

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if exc[0] is KeyError:
            self.check(strict=True)

    def __repr__(self):
        return f"Node({self.value!r})"

    @staticmethod
    def check(*, strict):
        assert not strict, "strict \
check"

    @classmethod
    def make(cls, spec):
        return cls(spec[0], *map(cls.make, spec[1:]))


tree = Node.make([1, [2, ["three"]], [4]])
attempts = [
    lambda: tree.total,
    lambda: tree + tree,
    lambda: tree[0, 0, 0],
    lambda: tree(lambda n: n.value / 2),
    lambda: sorted(tree, key=lambda n: n.value),
    lambda: Node.make([1, 2]),
    lambda: {n.value: n for n in tree}["missing"],
    lambda: max(tree),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as e:
        tb, depth = e.__traceback__, 0
        while tb:
            depth, last, tb = depth + 1, tb, tb.tb_next
        print(type(e).__name__, e, "depth", depth, "line", last.tb_lineno)


def use(node):
    with node as n:
        table = {m.value: m for m in n}
        return table[
            "gone"
        ]


use(tree)
