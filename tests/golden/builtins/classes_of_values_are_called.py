# type(x) and x.__class__ are classes that can be called, whatever x is.
def like(x, *args):
    return type(x)(*args)


print(like(5, "7"), like("s", 5), like([], "ab"), like((), "ab"), like({}, [(1, 2)]), like(set(), "a"), like(frozenset(), [1]), like(1.5, "2"), like(True, []), like(b"", 2), like(None), like(range(0), 3), like(slice(0), 1, 2))
print([type(v)() for v in (1, 2.5, "s", b"", (), frozenset(), {1}, True, [0], {0: 0})], (5).__class__("12"), [].__class__("xy"), "".__class__.join(",", ["a", "b"]), type(type(5))(5))


class A(list):
    def twin(self):
        return self.__class__(self)

    def __repr__(self):
        return f"{type(self).__name__}({list(self)})"


class B(A):
    pass


print(A([1]).twin(), B("ab").twin(), type(B()).__mro__[2]("q"), type(B()).__bases__[0]([3]), isinstance(B().twin(), B))


def copies(values):
    return [v.__class__(v) for v in values]


print(copies([1, 2.5, "a", [1], (2,), {3}, {4: 5}]), {type(k): type(k)(7) for k in (1, 1.0, "")}, sum(map(type(1), ["1", "2"])), sorted(["b", "a"], key=type("")), list(map(type, [1, "a"])), dict.fromkeys(map(type, [1, 2, "a"])))
for bad in (lambda: type(None)(1), lambda: type(5)("x"), lambda: type(len)(), lambda: type(x for x in ())(), lambda: type({}.keys())()):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).split(" (")[0])
