# What __str__, __repr__, __format__ and __bytes__ give must be of the right type; a subclass of str is.
class Text(str):
    pass


class Odd:
    def __init__(self, what):
        self.what = what

    def __str__(self):
        return self.what

    __repr__ = __str__

    def __format__(self, spec):
        return self.what

    def __bytes__(self):
        return self.what


for what in (1, None, b"x", Text("sub"), "plain"):
    for make in (str, repr, format, bytes, lambda o: f"{o!r:>9}", lambda o: "%s" % o, lambda o: "".join([str(o)])):
        try:
            r = make(Odd(what))
            print(isinstance(r, str), r)
        except TypeError as e:
            print("TypeError:", e)
