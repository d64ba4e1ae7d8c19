# super() follows the order of the instance's class, not of the class that the method stands in.
class Root:
    def __init__(self, **kw):
        print("Root", sorted(kw))

    def path(self):
        return ["Root"]


class Left(Root):
    def __init__(self, left=0, **kw):
        print("Left", left)
        super().__init__(**kw)
        self.left = left

    def path(self):
        return ["Left"] + super().path()


class Right(Root):
    def __init__(self, right=0, **kw):
        print("Right", right)
        super().__init__(**kw)
        self.right = right

    def path(self):
        return ["Right"] + super().path()


class Both(Left, Right):
    def __init__(self, **kw):
        super().__init__(**kw)
        print(self.left, self.right)

    def path(self):
        return ["Both"] + super().path()


class Turned(Right, Left):
    def path(self):
        return ["Turned", *super().path()]


b = Both(left=1, right=2)
print(b.path(), Turned(right=5).path(), Left().path())
print(super(Left, b).path(), super(Right, b).path())


class Mixin:
    def path(self):
        return ["Mixin"] + super().path()


class Mixed(Mixin, Both):
    def __init__(self):
        pass


print(Mixed().path())
try:
    Mixin().path()
except AttributeError as e:
    print(e)
try:
    Both(wrong=3)
except TypeError as e:
    print(e)


class Meta(type):
    def __call__(cls, *args, **kw):
        print("making", cls.__name__)
        return super().__call__(*args, **kw)

    def describe(cls):
        return "meta " + cls.__name__


class Sub(Meta):
    def describe(cls):
        return super().describe() + "!"


class M(metaclass=Sub):
    def __new__(cls, *args):
        made = super().__new__(cls)
        made.args = args
        return made


print(M(1, 2).args, M.describe())


class Late(Left):
    pass


def path(self):
    return ["late"] + super(Late, self).path()


Late.path = path
print(Late().path())
