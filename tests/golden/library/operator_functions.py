# The functions of operator do what the operators do, say what CPython says, and its getters are objects of their own.
import operator
from operator import attrgetter, itemgetter, methodcaller


def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for f in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow,
          operator.lshift, operator.rshift, operator.and_, operator.or_, operator.xor, operator.matmul):
    print(f.__name__, end=" ")
    show(f, 13, 3)
    show(f, 13, "x")
    show(f, 13)
for f in (operator.neg, operator.pos, operator.inv, operator.invert, operator.abs, operator.not_, operator.truth, operator.index):
    print(f.__name__, end=" ")
    show(f, 5)
    show(f, True)
    show(f, "")
    show(f, 1, 2)
    show(f, a=1)
for f in (operator.lt, operator.le, operator.eq, operator.ne, operator.ge, operator.gt, operator.is_, operator.is_not):
    show(f, 1, 2)
    show(f, 2, 2)
    show(f, 2, "2")
print(operator.__add__ is operator.add, operator.__not__(0), operator.__getitem__("abc", 1))

xs = [1]
print(operator.iadd(xs, (2, 3)) is xs, operator.imul(xs, 2), operator.iconcat(xs, [0]), xs)
for f in (operator.iadd, operator.isub, operator.imul, operator.itruediv, operator.ifloordiv, operator.imod, operator.ipow,
          operator.ilshift, operator.irshift, operator.iand, operator.ior, operator.ixor, operator.imatmul):
    show(f, 13, 3)
    show(f, 13, None)

for a, b in ((1, 2), ([], 2), ("a", 1), ((), []), ({}, {}), ("a", "b"), ([1], [2]), (b"a", bytearray(b"b"))):
    show(operator.concat, a, b)
    show(operator.iconcat, a, b)


class Sequence:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __add__(self, other):
        return self.items + other.items

    def __length_hint__(self):
        return self.hint


s = Sequence([1, 2, 1])
show(operator.concat, s, s)
show(operator.concat, s, 1)
for o in ([3, 1, 3.0], "banana", s, 7, {}, iter((3, 1, 3))):
    show(operator.countOf, o, 3)
    show(operator.indexOf, o, 1)
    show(operator.contains, o, 9)
d = {}
operator.setitem(d, "k", 1)
show(operator.getitem, d, "k")
show(operator.delitem, d, "x")
show(operator.setitem, d, "k")
for hint in (4, "x", -1, NotImplemented):
    s.hint = hint
    show(operator.length_hint, s, 7)
for args in ((), ([1, 2],), (iter([1, 2]), 9), (3,), (3, 5), (3, "x"), (1, 2, 3)):
    show(operator.length_hint, *args)
show(operator.call, max, 1, 5)
show(operator.call, sorted, [1, 2], reverse=True)
show(operator.call)

print(sorted([("a", 3), ("b", 1)], key=itemgetter(1)), list(map(itemgetter(2, 0), ["abc", [1, 2, 3]])))
show(itemgetter("x"), {"x": 1})
show(itemgetter(slice(1, 3)), "abcd")
show(itemgetter(5), "abcd")
show(itemgetter("x"), 3)
show(itemgetter)
show(itemgetter, x=1)
show(itemgetter(1))
show(itemgetter(1), [1, 2], [3])
show(itemgetter(1), x=1)


class Node:
    def __init__(self, name, next=None):
        self.name = name
        self.next = next

    def call(self, *args, **kwargs):
        return self.name, args, kwargs


n = Node("a", Node("b"))
show(attrgetter("name"), n)
show(attrgetter("next.name", "name"), n)
show(attrgetter("next.next.name"), n)
show(attrgetter("a..b"), n)
show(attrgetter("name"), 1, 2)
show(attrgetter)
show(attrgetter, 1)
show(methodcaller("call", 1, k=2), n)
show(methodcaller("upper"), "abc")
show(methodcaller("nothing"), "abc")
show(methodcaller("upper"))
show(methodcaller("upper"), 1, b=2)
show(methodcaller)
show(methodcaller, 1)
print(itemgetter(1, "a"), attrgetter("a.b", "c"), methodcaller("m", 1, k=2), type(itemgetter(1)), itemgetter)
print(itemgetter(1) == itemgetter(1), itemgetter(1).__reduce__(), attrgetter("a").__reduce__(), methodcaller("m", 1).__reduce__())
