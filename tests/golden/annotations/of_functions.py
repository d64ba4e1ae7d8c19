# Annotations of parameters and results are evaluated when def runs, and kept by name; they change nothing.
def f(a: int, b: "later" = 2, *args: str, c: 1 + 1, d: None = None, **kw: list[int]) -> dict:
    return a, b


print(f.__annotations__)
print(f("not an int", c=0))
print((lambda x: x).__annotations__)
f.__annotations__["a"] = "changed"
print(f.__annotations__["a"])
f.__annotations__ = {"x": 1}
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)
try:
    f.__annotations__ = 5
except TypeError as e:
    print(e)


class C:
    T = int

    def m(self, x: T) -> "C":
        return self


print(C.m.__annotations__, C().m.__annotations__ is C.m.__annotations__)


def outer(T):
    def inner(x: T, y: [T, T]) -> T: ...
    return inner


print(outer(5).__annotations__, outer("t").__annotations__)
try:
    def g(a: missing): ...
except NameError as e:
    print(e)
