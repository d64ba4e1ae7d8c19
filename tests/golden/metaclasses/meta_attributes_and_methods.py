# Attributes of a metaclass are those of its classes, not of their instances; a class's own come first.
class Meta(type):
    kind = "of meta"

    def describe(cls):
        return f"class {cls.__name__}"

    @property
    def size(cls):
        return len(vars(cls))

    def __iter__(cls):
        return iter(["x", "y"])

    def __getitem__(cls, key):
        return f"{cls.__name__}[{key}]"

    def __contains__(cls, x):
        return x == 1

    def __add__(cls, other):
        return f"{cls.__name__}+{other.__name__}"

    def __repr__(cls):
        return f"<{cls.__name__} of Meta>"

    def __getattr__(cls, name):
        return f"no {name}"

    def __bool__(cls):
        return False


class A(metaclass=Meta):
    pass


class B(A):
    kind = "of B"


print(A.kind, B.kind, A.describe(), B.describe(), list(A), A[1], 1 in A, 2 in B, A + B, A, [B], A.anything, bool(A), type(A) is Meta, isinstance(B, Meta))
a = A()
for read in (lambda: a.kind, lambda: a.describe(), lambda: list(a), lambda: a[0], lambda: a.size):
    try:
        print(read())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, str(e).replace("<A of Meta>", "A"))
print(B().kind, bool(a))
A.kind = "set on A"
print(A.kind, a.kind, Meta.kind)
try:
    A.size = 1
except AttributeError as e:
    print(e)
