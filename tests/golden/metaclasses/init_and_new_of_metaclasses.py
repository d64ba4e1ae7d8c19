# A class statement calls the metaclass: __prepare__, the body, __new__, __init__; keywords go to all of them.
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"from_prepare": 1}

    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, [k for k in ns if not k.startswith("__")], kw)
        ns["added"] = 2
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", cls.__name__, kw)
        super().__init__(name, bases, ns)
        cls.after = 3

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)


class A(metaclass=Meta, flag=True):
    x = from_prepare + 1

    def __init__(self, *args):
        self.args = args


class B(A):
    pass


print(A.x, A.from_prepare, A.added, A.after, A(1, 2).args, B().args)
C = Meta("C", (A,), {"y": 5}, opt=1)
print(C.y, C.after, type(C).__name__)
try:
    class D(A, unknown=1, metaclass=type):
        pass
except TypeError as e:
    print(e)
try:
    class E(unknown=1):
        pass
except TypeError as e:
    print(e)
