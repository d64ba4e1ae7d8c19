# str() falls back to __repr__, repr() never to __str__; format() falls back to str().
class OnlyRepr:
    def __repr__(self):
        return "<only repr>"


class OnlyStr:
    def __str__(self):
        return "only str"


class Both(OnlyRepr, OnlyStr):
    pass


for cls in (OnlyRepr, Both):
    x = cls()
    print(str(x), repr(x), format(x), f"{x} {x!r} {x!s}", "%s %r" % (x, x), [x], {x: x})
x = OnlyStr()
print(str(x), f"{x}", "%s" % x, repr(x).startswith("<__main__.OnlyStr object at 0x"), type(x).__repr__ is object.__repr__)
print(object.__str__(Both()), object.__repr__(Both()).startswith("<__main__.Both object at"))


class Wrapped:
    def __str__(self):
        return repr(self)

    def __repr__(self):
        return "wrapped"


print(Wrapped(), [Wrapped()], f"{Wrapped()!s:>10}")
try:
    print(f"{Wrapped():>10}")
except TypeError as e:
    print(e)
