# Recursive generators walk trees: in order, level by level, with paths.
class Node:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for c in self.children:
            yield from c


tree = Node(1, Node(2, Node(4)), Node(3, Node(5), Node(6, Node(7))))
print(list(tree), sum(tree), max(tree), 5 in tree, 9 in tree)


def paths(node, above=()):
    here = (*above, node.value)
    if not node.children:
        yield here
    for c in node.children:
        yield from paths(c, here)


def levels(*nodes):
    if nodes:
        yield [n.value for n in nodes]
        yield from levels(*(c for n in nodes for c in n.children))


def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x:
            yield from flatten(y)
    else:
        yield x


def subsets(xs):
    if not xs:
        yield ()
        return
    first, *rest = xs
    for s in subsets(rest):
        yield s
        yield (first, *s)


print(list(paths(tree)))
print(list(levels(tree)))
print(list(flatten([1, [2, (3, [4, []])], "ab"])))
print(list(subsets([1, 2, 3])))
print(["".join(p) for p in (lambda f: f(f, "abc"))(lambda f, s: [""] if not s else [c + r for i, c in enumerate(s) for r in f(f, s[:i] + s[i + 1:])])])
