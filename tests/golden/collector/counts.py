# gc.collect() gives how many objects only cycles held.
import gc

gc.collect()


class Node:
    pass


def drop(make):
    make()
    return gc.collect()


def alone():
    a = Node()
    a.me = a


def pair():
    a, b = Node(), Node()
    a.other, b.other = b, a


def containers():
    xs = []
    d = {"xs": xs}
    s = {1}
    t = (d, s)
    xs.append(t)


def with_dict():
    a = Node()
    a.__dict__["me"] = a


def closure():
    def count(n):
        return 0 if n == 0 else 1 + count(n - 1)

    return count(3)


def free():
    xs = [[]]
    xs[0].append(1)


for make in (alone, pair, containers, with_dict, closure, free):
    print(make.__name__, drop(make))
