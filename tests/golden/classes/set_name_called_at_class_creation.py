# __set_name__ runs once per attribute of the body in its order, before __init_subclass__; not for what is set later.
class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name


class Base:
    def __init_subclass__(cls):
        print("init_subclass", cls.__name__)


class C(Base):
    z = Field()
    a = Field()
    again = z


print(C.z.name, C.a.name, C.again is C.z)
C.later = Field()
print(hasattr(C.later, "name"))
D = type("D", (Base,), {"x": Field(), "y": 3})


class Fails:
    def __set_name__(self, owner, name):
        raise ValueError("bad name " + name)


try:
    class E:
        f = Fails()
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))


class ByInstance:
    pass


b = ByInstance()
b.__set_name__ = lambda owner, name: print("never called")


class F:
    attr = b


print("made")
