# Classes that derive from each other: overriding, super(), properties, fields that only some have, and what is missing.
class Node:
    def __init__(self, line):
        self.line = line
        self.depth = 0

    def value(self):
        raise NotImplementedError("value of " + self.name())

    def name(self):
        return "node"

    @property
    def where(self):
        return f"{self.name()}@{self.line}"

    def __repr__(self):
        return f"<{self.name()} {self.line}>"


class Number(Node):
    def __init__(self, line, number):
        super().__init__(line)
        self.number = number

    def value(self):
        return self.number

    def name(self):
        return "number"


class Binary(Node):
    def __init__(self, line, left, right):
        super().__init__(line)
        self.left = left
        self.right = right
        self.depth = 1 + max(left.depth, right.depth)

    def combine(self, a, b):
        return a - b

    def value(self):
        return self.combine(self.left.value(), self.right.value())

    def name(self):
        return "binary"


class Add(Binary):
    def combine(self, a, b):
        return a + b

    def name(self):
        return "add/" + super().name()


class Mul(Binary):
    def combine(self, a, b):
        return a * b

    def __str__(self):
        return "product"


class Odd(Number):
    def __init__(self):
        self.number = 7

    def value(self):
        return super().value() * 10


class Bare(Node):
    pass


def count(node):
    if isinstance(node, Binary):
        return 1 + count(node.left) + count(node.right)
    return 1


def walk(node):
    match_ = "leaf"
    if isinstance(node, (Add, Odd)):
        match_ = "add or odd"
    elif isinstance(node, Node) and not isinstance(node, Number):
        match_ = "other"
    return match_


tree = Add(1, Number(2, 3), Binary(3, Number(4, 20), Mul(5, Odd(), Number(5, 2))))
print(tree.value(), tree.where, tree.depth, count(tree))
print(walk(tree), walk(tree.left), walk(tree.right))
print(tree, str(tree), repr(tree), f"{tree} {tree!r}")
for node in [tree, tree.left, tree.right]:
    print(node.name(), node == tree, node is tree, node != tree)
tree.left.depth += 5
print(tree.left.depth)
maybe = None
for i in range(3):
    print(isinstance(maybe, Add), isinstance(maybe, Node))
    maybe = tree if i == 0 else tree.right
try:
    Bare(9).value()
except NotImplementedError as e:
    print("not implemented:", e)
try:
    print(tree.left.left)
except AttributeError as e:
    print(e)
try:
    print(Odd().line)
except AttributeError as e:
    print(e)
try:
    Number(5, 6).combine(print("not evaluated"), 2)
except AttributeError as e:
    print(e)


class Early:
    def __init__(self, n):
        self.n = n
        self.setup()
        self.after = self.n + 1

    def setup(self):
        self.early = 2

    def late(self):
        self.much_later = self.early
        return self

    def look(self):
        return self.much_later + self.early + self.after


print(Early(3).late().look())
try:
    Early(3).look()
except AttributeError as e:
    print(e)


class Calls(Early):
    def setup(self):
        self.early = self.after


try:
    Calls(3)
except AttributeError as e:
    print(e)
Bare(1).where.missing(2)
