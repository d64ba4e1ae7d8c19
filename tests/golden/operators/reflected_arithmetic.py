# a + b asks a's __add__, then b's __radd__; a subclass on the right that overrides it goes first; same types are not asked twice.
class A:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print(f"{self.name}.add", end=" ")
        return NotImplemented

    def __radd__(self, other):
        print(f"{self.name}.radd", end=" ")
        return f"sum by {self.name}"


class B(A):
    def __radd__(self, other):
        print(f"{self.name}.B.radd", end=" ")
        return NotImplemented


class C(A):
    pass


class Other:
    def __radd__(self, other):
        return "Other knows"


for left, right in ((A("a"), A("b")), (A("a"), B("b")), (B("b"), A("a")), (A("a"), C("c")), (A("a"), 1), (1, A("a")), (A("a"), Other()), ("text", A("a")), ([], A("a"))):
    try:
        print(left + right)
    except TypeError as e:
        print(e)
print(sum([A("x")]), 1.5 + A("y"))


class Mul:
    def __rmul__(self, n):
        return f"times {n}"

    def __rsub__(self, n):
        return f"{n} minus"

    def __rpow__(self, n, mod=None):
        return f"{n} to"

    def __rmatmul__(self, n):
        return f"{n} at"

    def __rdivmod__(self, n):
        return f"divmod {n}"

    def __rlshift__(self, n):
        return f"{n} shifted"


m = Mul()
print(3 * m, "ab" * m, [1] * m, 5 - m, 2 ** m, 7 @ m, divmod(9, m), 1 << m, pow(2, m))
for f in (lambda: m * 3, lambda: m - 1, lambda: 1 + m, lambda: pow(2, m, 3), lambda: -m, lambda: m << 1):
    try:
        print(f())
    except TypeError as e:
        print(e)
