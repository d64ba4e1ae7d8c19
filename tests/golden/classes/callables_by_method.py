# An instance can be called when its class has __call__; the instance's own does not count; callable() tells.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, *args, **kw):
        return self.n + sum(args) + sum(kw.values())


class Plain:
    pass


add = Adder(10)
print(add(1), add(1, 2, k=3), callable(add), list(map(add, [1, 2])), add.__call__(5), Adder.__call__(add, 6), sorted([3, 1], key=Adder(0)))
p = Plain()
p.__call__ = lambda: "never"
print(callable(p))
for bad in (lambda: p(), lambda: 5(), lambda: None(), lambda: "text"(), lambda: [](1), lambda: add.n()):
    try:
        bad()
    except TypeError as e:
        print(e)


class Chain:
    def __call__(self):
        return Chain2()


class Chain2:
    __call__ = Adder(100)


print(Chain()()(5))


class Static:
    @staticmethod
    def __call__(*args):
        return args


class Cls:
    @classmethod
    def __call__(cls, *args):
        return cls.__name__, args


print(Static()(1), Cls()(2))
Plain.__call__ = lambda self: "added later"
print(p(), callable(p))
del Plain.__call__
print(callable(p))
