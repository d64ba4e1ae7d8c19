# A cycle that a variable, a closure or a generator still reaches is no garbage.
import gc


class Node:
    def __init__(self):
        self.me = self


def numbers(node):
    yield 1
    yield node.me is node


def holder(node):
    return lambda: node.me is node


gc.collect()
a, b = Node(), Node()
g = numbers(a)
next(g)
h = holder(b)
del a, b
print(gc.collect())
print(next(g), h())
del g, h
print(gc.collect())
