# A class that defines __eq__ but not __hash__ cannot be hashed; __hash__ may be named, inherited by name, or set to None.
class OnlyEq:
    def __eq__(self, other):
        return True


class Named(OnlyEq):
    __hash__ = object.__hash__


class Inherits(OnlyEq):
    pass


class Refuses:
    __hash__ = None


class Own:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Own) and self.n == other.n

    def __hash__(self):
        return hash(("Own", self.n))


for cls in (OnlyEq, Named, Inherits, Refuses):
    try:
        print(cls.__name__, cls.__hash__ is None, isinstance(hash(cls()), int))
    except TypeError as e:
        print(cls.__name__, e)
for use in (lambda: {OnlyEq()}, lambda: {OnlyEq(): 1}, lambda: {}.get(OnlyEq()), lambda: OnlyEq() in set(), lambda: frozenset([Refuses()]),
            lambda: hash((1, OnlyEq()))):
    try:
        print(use())
    except TypeError as e:
        print(e)
print(len({Own(1), Own(1), Own(2)}), {Own(3): "three"}[Own(3)], hash(Own(4)) == hash(Own(4)))
