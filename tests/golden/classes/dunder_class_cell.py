# __class__ is a cell of the methods that mention it or super(); it is the class that was made, also after decorators.
class A:
    def which(self):
        return __class__

    def name(self):
        return __class__.__name__

    @staticmethod
    def quiet():
        return __class__

    def plain(self):
        return 1


print(A().which() is A, A().name(), A.quiet() is A)
print(A.which.__closure__[0].cell_contents is A, A.plain.__closure__, A.which.__code__.co_freevars)


def replace(cls):
    return type("Replaced", (cls,), {})


@replace
class B:
    def which(self):
        return __class__


print(B.__name__, B().which().__name__, B().which() is B)


class C(A):
    pass


print(C().which() is A, C().__class__ is C)


class D:
    try:
        early = __class__
    except NameError as e:
        print(type(e).__name__, e)

    def later(self):
        return __class__


class Meta(type):
    def __new__(mcls, name, bases, ns):
        print(sorted(k for k in ns if k in ("__classcell__", "run")))
        cls = super().__new__(mcls, name, bases, ns)
        print("__classcell__" in cls.__dict__)
        return cls


class E(metaclass=Meta):
    def run(self):
        return __class__


class F(metaclass=Meta):
    def run(self):
        return 0


class Forgets(type):
    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, {k: v for k, v in ns.items() if k != "__classcell__"})


try:
    class G(metaclass=Forgets):
        def run(self):
            return __class__
except RuntimeError as e:
    print(e)


def not_in_class():
    try:
        return __class__
    except NameError as e:
        return str(e)


print(not_in_class())


class H:
    def outer(self):
        class Inner:
            def which(self):
                return __class__
        return __class__, Inner().which()


print([c.__qualname__ for c in H().outer()])
