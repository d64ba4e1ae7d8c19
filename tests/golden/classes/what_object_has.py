# What object itself has, along an mro.
class A:
    x = 1
    def f(self): pass
class B(A):
    def __init__(self): pass
print(sorted(object.__dict__))
for c in B.__mro__:
    print(c.__name__, [n for n in ("__init__", "__add__", "x", "f", "__repr__") if n in c.__dict__], [n for n in ("__eq__", "f") if n in vars(c)])
print(object.__dict__["__eq__"](1, 1))
