# __get__ gets the instance (or None for the class) and the class where the search began.
class Show:
    def __get__(self, instance, owner=None):
        return (instance is not None and type(instance).__name__, owner and owner.__name__)


class A:
    d = Show()


class B(A):
    def through_super(self):
        return super().d

    @classmethod
    def through_class_super(cls):
        return super().d


print(A.d, A().d, B.d, B().d)
print(B().through_super(), B.through_class_super(), B().through_class_super())
print(A.__dict__["d"].__get__(A()), A.__dict__["d"].__get__(None, B))


class Fails:
    def __get__(self, instance, owner):
        raise AttributeError("from get")


class C:
    f = Fails()


for read in (lambda: C.f, lambda: C().f, lambda: getattr(C(), "f", "default"), lambda: hasattr(C, "f")):
    try:
        print(read())
    except AttributeError as e:
        print(e)
