# dir() of a class, of instances with and without __dict__, and of iterators.
class A:
    def m(self):
        pass


class B(A):
    x = 1


class S:
    __slots__ = ("q",)


class E(Exception):
    pass


plain, errors = set(dir(object)), set(dir(Exception))
for o in A, B, S, A(), B(), S(), E:
    print([n for n in dir(o) if n not in plain and n not in errors or n in ("__dict__", "__weakref__")])
for o in iter([]), iter(()), iter(""), iter({}), iter(range(3)), zip(), map(len, []), enumerate([]), reversed([]):
    names = dir(o)
    print(type(o).__name__, [n in names for n in ("__iter__", "__next__", "__length_hint__")])
