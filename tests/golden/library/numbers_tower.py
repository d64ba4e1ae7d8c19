# Where numbers stand in the tower, and what an Integral gets from it.
import numbers
from numbers import Number, Complex, Real, Rational, Integral
for x in [1, True, 1.5, 2j, "a"]:
    print(x, [c.__name__ for c in (Number, Complex, Real, Rational, Integral) if isinstance(x, c)])
print(issubclass(int, Integral), issubclass(float, Rational), Integral.__mro__)
class My(Integral):
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
    def __pow__(self, e, m=None): return My(self.v ** int(e))
    def __rpow__(self, e): return My(int(e) ** self.v)
    def __lshift__(self, o): return My(self.v << int(o))
    def __rlshift__(self, o): return My(int(o) << self.v)
    def __rshift__(self, o): return My(self.v >> int(o))
    def __rrshift__(self, o): return My(int(o) >> self.v)
    def __and__(self, o): return My(self.v & int(o))
    def __rand__(self, o): return My(int(o) & self.v)
    def __or__(self, o): return My(self.v | int(o))
    def __ror__(self, o): return My(int(o) | self.v)
    def __xor__(self, o): return My(self.v ^ int(o))
    def __rxor__(self, o): return My(int(o) ^ self.v)
    def __invert__(self): return My(~self.v)
    def __add__(self, o): return My(self.v + int(o))
    def __radd__(self, o): return My(int(o) + self.v)
    def __neg__(self): return My(-self.v)
    def __pos__(self): return self
    def __abs__(self): return My(abs(self.v))
    def __mul__(self, o): return My(self.v * int(o))
    def __rmul__(self, o): return My(int(o) * self.v)
    def __floordiv__(self, o): return My(self.v // int(o))
    def __rfloordiv__(self, o): return My(int(o) // self.v)
    def __truediv__(self, o): return self.v / int(o)
    def __rtruediv__(self, o): return int(o) / self.v
    def __mod__(self, o): return My(self.v % int(o))
    def __rmod__(self, o): return My(int(o) % self.v)
    def __eq__(self, o): return self.v == int(o)
    def __lt__(self, o): return self.v < int(o)
    def __le__(self, o): return self.v <= int(o)
    def __trunc__(self): return self.v
    def __floor__(self): return self.v
    def __ceil__(self): return self.v
    def __round__(self, n=None): return self.v
    def __repr__(self): return f"My({self.v})"
a = My(5)
print(a + 3, 3 + a, a - 2, 10 - a, float(a), a.numerator, a.denominator, a.real, a.imag, complex(a), a.conjugate(), divmod(a, 2), divmod(7, a), bool(a), [1,2,3,4,5,6][a], hash(Number) is not None)
try: Real()
except TypeError as e: print(e)
try: hash(a)
except TypeError as e: print(e)
