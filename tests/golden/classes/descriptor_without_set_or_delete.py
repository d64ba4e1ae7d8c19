# A data descriptor without __set__ refuses stores, one without __delete__ refuses deletion, in CPython's words.
class OnlyDelete:
    def __delete__(self, instance):
        print("deleted")


class OnlySet:
    def __set__(self, instance, value):
        print("set", value)


class C:
    d = OnlyDelete()
    s = OnlySet()
    p = property(lambda self: 1)
    q = property(None, lambda self, v: None)


c = C()
c.s = 3
del c.d


def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


attempt(lambda: setattr(c, "d", 1))
attempt(lambda: delattr(c, "s"))
attempt(lambda: setattr(c, "p", 1))
attempt(lambda: delattr(c, "p"))
attempt(lambda: c.q)
attempt(lambda: delattr(c, "q"))
attempt(lambda: isinstance(c.s, OnlySet))
c.__dict__["s"] = "from dict"
attempt(lambda: c.s)
