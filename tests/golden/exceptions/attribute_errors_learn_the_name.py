# An AttributeError that leaves `o.n` without saying what was missing has `n` and `o`.
class Mine(AttributeError):
    pass


class A:
    @property
    def bad(self):
        raise AttributeError("plain")

    @property
    def mine(self):
        raise Mine("of its own class")

    @property
    def given(self):
        raise AttributeError("given", name="other")

    @property
    def deeper(self):
        return self.missing

    @property
    def other(self):
        raise KeyError("no AttributeError")


class Sub(A):
    @property
    def bad(self):
        return super().bad


class Asked:
    def __getattr__(self, name):
        raise AttributeError("asked for " + name)


class All:
    def __getattribute__(self, name):
        raise AttributeError("all of " + name)


class Meta(type):
    def __getattr__(cls, name):
        raise AttributeError("meta " + name)


class OfMeta(metaclass=Meta):
    pass


for o in A(), Sub(), Asked(), All(), OfMeta:
    for name in "bad", "mine", "given", "deeper", "other":
        try:
            getattr(o, name)
        except AttributeError as e:
            print(type(e).__name__, e, "|", e.name, type(e.obj).__name__)
        except KeyError as e:
            print("KeyError", e)
try:
    A().bad
except AttributeError as e:
    print(e.name)
print(getattr(A(), "bad", "default"), hasattr(All(), "x"))
