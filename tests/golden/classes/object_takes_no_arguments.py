# object's __new__ and __init__ refuse extra arguments, by who of the two is overridden.
class Plain:
    pass


class OnlyInit:
    def __init__(self, x):
        super().__init__()
        self.x = x


class OnlyNew:
    def __new__(cls, x):
        return super().__new__(cls)


class PassesOn:
    def __init__(self, *a):
        super().__init__(*a)


class NewPassesOn:
    def __new__(cls, *a):
        return super().__new__(cls, *a)


class Both:
    def __new__(cls, *a):
        return super().__new__(cls, *a)

    def __init__(self, *a):
        super().__init__(*a)


for make in (lambda: Plain(1), lambda: Plain(k=1), lambda: OnlyInit(1).x, lambda: type(OnlyNew(1)).__name__, lambda: PassesOn(), lambda: PassesOn(1), lambda: NewPassesOn(), lambda: NewPassesOn(1),
             lambda: Both(1), lambda: object(1), lambda: object.__init__(Plain(), 1), lambda: object.__new__(Plain, 1), lambda: object.__new__(OnlyInit, 1) is not None, lambda: object.__init__(OnlyNew(1), 2),
             lambda: OnlyInit(), lambda: OnlyNew(), lambda: type.__call__(Plain, 1)):
    try:
        r = make()
        print(r if isinstance(r, (int, str, type(None))) else type(r).__name__)
    except TypeError as e:
        print(e)
