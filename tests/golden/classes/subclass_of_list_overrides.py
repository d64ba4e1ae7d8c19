# Subclasses of list: built-in methods do not call the overridden ones; operators and slices give lists.
class Log(list):
    def __init__(self, *items, name="log"):
        super().__init__(items)
        self.name = name

    def append(self, x):
        super().append(("appended", x))

    def __getitem__(self, i):
        if isinstance(i, slice):
            return type(self)(*super().__getitem__(i), name="slice")
        return ("got", super().__getitem__(i))

    def __len__(self):
        return super().__len__() * 10

    def __contains__(self, x):
        return x == "magic"

    def __iadd__(self, other):
        self.name += "+"
        return super().__iadd__(other)


l = Log(1, 2, 3)
l.append(4)
print(l, len(l), l[0], l[1:], l[1:].name, type(l[1:]).__name__, bool(l), bool(Log()))
l.extend([5])
l += [6]
print(list(l), [*l], tuple(l), l.name, "magic" in l, 1 in l, l.index(2), l.count(3))
print(l + [7], type(l + [7]).__name__, type(l * 2).__name__, type(l.copy()).__name__, [0] + l)
print(l == [1, 2, 3, ("appended", 4), 5, 6], [1] == Log(1), Log(1) < [2], max(Log(3, 9)), sum(Log(1, 2)), list(reversed(Log(1, 2))))
a, b, c = Log(7, 8, 9)
print(a, b, c, sorted(Log(3, 1)), "%s" % Log(1), f"{Log(1)}", repr(Log()))
l.sort(key=str)
l.insert(0, "first")
print(l.pop(), l.pop(0), l[-1])
del l[0]
l[0] = "set"
l[1:] = "xy"
print(*l)


class Bounded(list):
    def __setitem__(self, i, v):
        print("set", i, v)
        super().__setitem__(i, v)

    def __delitem__(self, i):
        print("del", i)
        super().__delitem__(i)

    def __iter__(self):
        print("iter")
        return super().__iter__()

    def __reversed__(self):
        return iter(["reversed"])

    def __eq__(self, o):
        return NotImplemented


b = Bounded([1, 2, 3])
b[0] = 9
b[1:2] = [5, 5]
b[0] += 1
del b[0]
for x in b:
    print(x, end=" ")
print([*b], list(reversed(b)), b == [1], b == b, [x for x in b])
b.reverse()
print(b, b.__class__.__mro__[1].__name__)
try:
    b.missing
except AttributeError as e:
    print(e)
b.extra = 1
print(vars(b))
try:
    hash(b)
except TypeError as e:
    print(e)
