# What an int has: bit_length, bit_count, as_integer_ratio, conjugate, real, the dunders.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


NUMBERS = (0, 1, -1, 2, -2, 255, 256, -256, 2**31, -2**31, 2**62, 2**63 - 1, 2**63, -2**63, 2**64, 2**100 - 1, -(2**100), 10**40)
for n in NUMBERS:
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate() == n, n.real, n.imag, n.numerator, n.denominator)
print(True.bit_length(), False.bit_count(), True.as_integer_ratio(), True.numerator, type(True.real), type(True.conjugate()))
for n in (5, -7, 2**70):
    print(n.__add__(2), n.__radd__(2), n.__sub__(2), n.__rsub__(2), n.__mul__(3), n.__floordiv__(2), n.__rfloordiv__(100), n.__mod__(3), n.__rmod__(100), n.__truediv__(4))
    print(n.__neg__(), n.__pos__(), n.__abs__(), n.__invert__(), n.__bool__(), n.__int__(), n.__index__(), n.__trunc__(), n.__floor__(), n.__ceil__(), n.__round__(), n.__round__(-1))
    print(n.__and__(6), n.__or__(6), n.__xor__(6), n.__lshift__(2), n.__rshift__(1), n.__rlshift__(1) if n == 5 else "-", n.__divmod__(3), n.__rdivmod__(3), n.__pow__(2), n.__pow__(2, 7))
    print(n.__eq__(5), n.__ne__(5), n.__lt__(6), n.__le__(5), n.__gt__(5), n.__ge__(5), n.__hash__() == hash(n), n.__repr__(), n.__str__(), n.__format__("+"))
print((5).__add__(2.0), (5).__eq__("5"), (5).__lt__(5.5), (5).__truediv__("x"), (5).__divmod__(None), (5).__pow__(1.0), (5).__and__(2.0))
print(tried((5).__truediv__, 0), tried((5).__divmod__, 0), tried((5).__lshift__, -1), tried((5).__pow__, -1, 10), tried((5).__round__, 1.5))
print(tried((5).__add__), tried((5).bit_length, 1), tried(int.bit_length, "5"), tried(lambda: int.__add__(1.0, 2)), tried(getattr, 5, "missing"), tried(setattr, 5, "real", 2))
print((5).__float__(), (2**80).__float__(), tried((10**400).__float__), (7).__getnewargs__(), (5).__sizeof__() > 0, (5).__class__)


def bits(values):
    lengths, ones = [], 0
    for v in values:
        lengths.append(v.bit_length())
        ones += v.bit_count()
    return lengths, ones


print(bits([0, 7, 8, 2**63, -(2**65)]), bits([]), max(NUMBERS, key=int.bit_count), sorted(NUMBERS, key=int.bit_length)[-1])
