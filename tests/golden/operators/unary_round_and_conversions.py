# The conversions and unary operators of objects: int, float, complex, bool, round, abs, trunc, divmod, pow with three arguments.
import math


class N:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "inv"

    def __abs__(self):
        return "abs"

    def __int__(self):
        return 42

    def __float__(self):
        return 2.5

    def __complex__(self):
        return 1 + 2j

    def __round__(self, n="none"):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other, modulus="none"):
        return ("pow", other, modulus)

    def __rpow__(self, other, modulus="none"):
        return ("rpow", other, modulus)

    def __matmul__(self, other):
        return ("matmul", other)

    def __rmatmul__(self, other):
        return ("rmatmul", other)


n = N()
print(-n, +n, ~n, abs(n), int(n), float(n), complex(n))
print(round(n), round(n, 2), round(n, None), math.trunc(n), math.floor(n), math.ceil(n))
print(divmod(n, 3), divmod(3, n), n ** 2, 2 ** n, pow(n, 2), pow(n, 2, 7), n @ 1, [] @ n)
print(not -1, - -5, ~~5, -True, +True, ~False, -0.0, -(-0.0), abs(-0.0), abs(3 - 4j), -(1j), ~-1)


class Bad:
    def __int__(self):
        return "42"

    def __float__(self):
        return 1

    def __complex__(self):
        return 1.0

    def __bool__(self):
        return "yes"


class IntSub(int):
    pass


class FloatSub(float):
    pass


class GivesSub:
    def __int__(self):
        return True

    def __float__(self):
        return FloatSub(1.5)


class Nothing:
    pass


for f in (lambda: int(Bad()), lambda: float(Bad()), lambda: complex(Bad()), lambda: bool(Bad()), lambda: int(Nothing()), lambda: float(Nothing()), lambda: complex(Nothing()),
          lambda: -Nothing(), lambda: abs(Nothing()), lambda: ~1.5, lambda: +"a", lambda: -[], lambda: abs("x"), lambda: ~None, lambda: round(Nothing()), lambda: round("a"), lambda: round(1, "a"),
          lambda: round(1.5, 1.5), lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(3, -1, 7), lambda: pow(2.0, 3, 5), lambda: pow(2, 3, 5.0), lambda: pow("a", 2), lambda: pow(2, 0, 1), lambda: pow(2, 5, -3),
          lambda: divmod(1, 0), lambda: divmod(1.5, 0), lambda: divmod("a", 1), lambda: math.floor(Nothing()), lambda: math.trunc(Nothing()), lambda: math.ceil("a"), lambda: 2 @ 3, lambda: 0 ** -1, lambda: 0.0 ** -1,
          lambda: pow(True, 2), lambda: pow(None, 2), lambda: pow(2, 3, None), lambda: pow(2), lambda: round(), lambda: divmod(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(type(+IntSub(3)).__name__, type(-FloatSub(2)).__name__, type(abs(IntSub(-3))).__name__, type(round(FloatSub(2.5))).__name__, type(int(IntSub(3))).__name__, type(float(FloatSub(1))).__name__)
