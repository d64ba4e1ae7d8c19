# A class body with annotations makes their dict first; who looks at the class's dict sees it.
class Point:
    "Two numbers."
    x: int = 1
    y: "str"

    def f(self):
        pass


class Later:
    def g(self):
        pass

    if True:
        z: float


class None_:
    pass


for c in (Point, Later, None_):
    print([n for n in c.__dict__ if n not in ("__dict__", "__weakref__")], list(vars(c)) == list(c.__dict__))
print(Point.__dict__["__annotations__"], Later.__annotations__, None_.__annotations__)


class Counting(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Log()


class Log(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


class Logged(metaclass=Counting):
    a: int
    b: int = 2
