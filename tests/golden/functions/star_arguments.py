# *args and **kwargs gather what is left, and spread what is given.
def show(*args, **kwargs):
    return args, kwargs


print(show(), show(1), show(a=1), show(1, 2, x=3, y=4))
xs, d = [1, 2], {"k": 1, "j": 2}
print(show(*xs, **d), show(0, *xs, 3, *"ab", z=0, **d, y=9))
print(show(*range(3), *{5: 6}, *(i * i for i in range(3))))
print(show(*xs)[0] is xs, show(**d)[1] is d)


def forward(f, /, *args, **kwargs):
    return f(*args, **kwargs)


print(forward(show, 1, 2, f=3), forward(forward, show, 1, f=2))
print(forward(max, [3, 1, 2], key=lambda v: -v), forward(print, "printed", "so", sep="-", end="!\n"))


def head(first, *rest, last=None, **others):
    rest += (last,)
    others["seen"] = first
    return first, rest, others


print(head(1), head(1, 2, 3), head(1, 2, last=3, more=4), head(*[1], **{"first_": 2}))
mapping = {"last": 1, "zeta": 2, "alpha": 3}
print(head(0, **mapping), mapping)


class Keys:
    def keys(self):
        print("keys asked")
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


print(show(**Keys()))


def sum_all(*numbers: int) -> int:
    total = 0
    for n in numbers:
        total += n
    return total


print(sum_all(), sum_all(1), sum_all(1, 2, 3), sum_all(*range(101)))


def nested(*args):
    if len(args) <= 1:
        return args
    return nested(*args[1:]) + args[:1]


print(nested(1, 2, 3, 4))


def order(**kw):
    return list(kw), list(kw.items())


print(order(z=1, a=2, m=3), order(**{"q": 1}, b=2, **{"c": 3}))
first, *middle, last = show(1, 2, 3, 4)[0]
print(first, middle, last)


class Base:
    def __init__(self, *args, **kwargs):
        self.args, self.kwargs = args, kwargs


class Derived(Base):
    def __init__(self, extra, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.extra = extra


d = Derived(1, 2, 3, k=4)
print(d.extra, d.args, d.kwargs)
try:
    show(**{"a": 1}, a=2)
except TypeError as e:
    print(e)
