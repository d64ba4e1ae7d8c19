# partial: positional and keyword arguments, nesting, attributes, repr, methods, errors.
from functools import partial, reduce


def show(*args, **kwargs):
    return args, kwargs


p = partial(show, 1, k=2)
print(p(), p(3), p(k=9), p(4, z=5), p.func is show, p.args, p.keywords, partial(p, 2, k=3)(), partial(p, 2).func is show, partial(p, m=1).keywords, callable(p))
print(partial(int, base=2)("101"), list(map(partial(pow, 2), range(5))), partial(print, "a", sep="-", end="!\n")("b"), sorted("bAc", key=partial(str.lower)), partial(max, 5)(3, 9), partial(sorted, reverse=True)([1, 3, 2]), partial(len)("abc"))
text = repr(partial(int, "1", base=2))
print(text, repr(partial(print)), str(partial(max, [1], key=None)))
p.note = "attribute"
print(p.note, vars(p), p.__dict__, hasattr(p, "__name__"))


class A:
    scale = 3

    def times(self, n):
        return self.scale * n

    triple = partial(show, "no self")
    half = staticmethod(partial(show, "static"))


a = A()
print(partial(a.times, 2)(), partial(A.times, a)(5), a.triple(1), a.half(2), partial(A)().scale)
print(reduce(lambda f, g: lambda x: g(f(x)), [partial(int.__add__, 1), partial(int.__mul__, 10)])(4), [f(10) for f in [partial(lambda i, x: i * x, i) for i in range(3)]], partial(partial, show)(1)(2), partial(show, *[1, 2], **{"a": 1})(3, b=2))
for bad in (lambda: partial(), lambda: partial(5), lambda: partial(len)(), lambda: partial(len, [])(1), lambda: partial(show, k=1)(**{"k": 2, 3: 4}), lambda: partial(lambda x: x, 1)(x=2), lambda: partial(lambda a, b: a)(1), lambda: p.nope, lambda: setattr(p, "func", 1), lambda: partial(int, base=2)("9")):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
