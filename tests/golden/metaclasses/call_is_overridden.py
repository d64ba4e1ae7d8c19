# A metaclass's __call__ decides what calling the class does: singletons, argument checks, counting, other results.
class Singleton(type):
    instances = {}

    def __call__(cls, *args, **kw):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args, **kw)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value=0):
        print("init", value)
        self.value = value


class Child(Config):
    pass


print(Config(1) is Config(2), Config().value, Child(5).value, Child() is Config(), len(Singleton.instances))


class Counting(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        cls.count = 0

    def __call__(cls, *args):
        cls.count += 1
        made = cls.__new__(cls, *args)
        print(type(made).__name__, "not initialised yet", vars(made))
        if isinstance(made, cls):
            made.__init__(*args)
        return made


class P(metaclass=Counting):
    def __init__(self, x):
        self.x = x

    def __new__(cls, x):
        return super().__new__(cls)


class Q(P):
    pass


print(P(1).x, Q(2).x, P(3).x, P.count, Q.count)


class NoInstances(type):
    def __call__(cls, *args, **kw):
        raise TypeError(f"{cls.__name__} cannot be instantiated, got {args} {kw}")


class Static(metaclass=NoInstances):
    @staticmethod
    def f():
        return "static"


print(Static.f())
try:
    Static(1, a=2)
except TypeError as e:
    print(e)
print(type(object.__new__(Static)).__name__, type(type.__call__(Static)).__name__)


class Curried(type):
    def __call__(cls, *args):
        if len(args) < 2:
            return lambda *more: cls(*args, *more)
        return super().__call__(*args)


class Pair(metaclass=Curried):
    def __init__(self, a, b):
        self.pair = a, b


print(Pair(1)(2).pair, Pair()(3)(4).pair)
