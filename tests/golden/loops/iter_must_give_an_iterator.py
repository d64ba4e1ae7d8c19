# __iter__ must give something with __next__, found on its type.
class Gives:
    def __init__(self, what):
        self.what = what

    def __iter__(self):
        return self.what


class OnInstance:
    pass


o = OnInstance()
o.__next__ = lambda: 1
for what in (5, [1], None, o, "text", range(3), Gives(iter("a"))):
    try:
        for x in Gives(what):
            print(x)
    except TypeError as e:
        print(e)
for what in (iter([1, 2]), (c for c in "ab"), map(str, [3]), zip("x")):
    print(list(Gives(what)))
for not_iterable in (5, None, 1.5, len, object(), int):
    try:
        for x in not_iterable:
            pass
    except TypeError as e:
        print(e)


class OwnNext:
    def __iter__(self):
        return self

    def __next__(self):
        self.__class__.__next__ = lambda self: (_ for _ in ()).throw(StopIteration)
        return "once"


try:
    print(list(OwnNext()))
except RuntimeError as e:
    print(e)
