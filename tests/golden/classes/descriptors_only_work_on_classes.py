# A descriptor stored in an instance is an ordinary value; one in a metaclass works for the class.
class D:
    def __get__(self, instance, owner):
        return "computed"

    def __set__(self, instance, value):
        print("set", value)


class C:
    on_class = D()

    def __init__(self):
        self.__dict__["on_instance"] = D()


c = C()
print(c.on_class, isinstance(c.on_instance, D))
c.on_class = 1
c.on_instance = 2
print(c.on_class, c.on_instance, sorted(c.__dict__))


class Meta(type):
    on_meta = D()

    @property
    def upper(cls):
        return cls.__name__.upper()


class E(metaclass=Meta):
    pass


print(E.on_meta, E.upper)
E.on_meta = 5
for name in ("on_meta", "upper"):
    try:
        getattr(E(), name)
    except AttributeError as e:
        print(e)
try:
    E.upper = "x"
except AttributeError as e:
    print(e)
