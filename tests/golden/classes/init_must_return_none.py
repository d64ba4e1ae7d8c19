# __init__ that gives something is a TypeError, after it ran; __new__ may give anything.
class Gives:
    def __init__(self, what):
        print("runs")
        self.what = what
        return what


for what in (None, 0, "text", [1]):
    try:
        print(Gives(what).what)
    except TypeError as e:
        print(e)


class Yields:
    def __init__(self):
        yield 1


try:
    Yields()
except TypeError as e:
    print(e)


class Never:
    def __new__(cls):
        return 7

    def __init__(self):
        print("not reached")


print(Never(), type(Never()))
print(Gives.__init__(Gives(None), 5))
