# Methods with arguments given before, and methods chosen by the type of their argument.
from functools import partialmethod, singledispatchmethod, partial, singledispatch


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, *, note=""):
        self.alive = state
        return f"{state}{note}"

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note="!")


c = Cell()
print(c.set_alive(), c.alive, c.set_dead(), c.alive, c.set_alive(note="?"), Cell.set_alive(c))


class Show:
    @singledispatchmethod
    def show(self, x):
        return f"object {x!r}"

    @show.register
    def _(self, x: int):
        return f"int {x}"

    @show.register(list)
    def _(self, x):
        return f"list of {len(x)}"

    @singledispatchmethod
    @classmethod
    def make(cls, x):
        return cls.__name__, "any"

    @make.register(str)
    @classmethod
    def _(cls, x):
        return cls.__name__, "str"


s = Show()
print(s.show("a"), s.show(3), s.show(True), s.show([1, 2]), Show.make(1), Show.make("x"), s.make("y"))
print(partial(int, base=2)("101"))
