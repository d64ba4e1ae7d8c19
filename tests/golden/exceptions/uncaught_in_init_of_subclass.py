# super().__init__ and __new__ have frames of their own; the call of the class does not.
class Base:
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.made = len(args)
        return self

    def __init__(self, size):
        if size < 0:
            raise ValueError(f"size {size}")


class Sub(Base):
    def __init__(self, a, b):
        super().__init__(
            a - b
        )


print(Sub(3, 1).made)
Sub(1, 3)
