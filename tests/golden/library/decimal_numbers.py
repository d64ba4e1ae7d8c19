# Decimal numbers: construction, arithmetic, rounding, comparison, texts.
from decimal import *
from fractions import Fraction
import math

D = Decimal
for x in ["0", "-0", "1", "1.10", "-2.50", "1E+3", "1e-10", "123456789.123456789", "0E-7", "0.000001", "0.0000001", "Infinity", "-inf", "NaN", "sNaN", "nan123",
          "  12_345.6 ", "+.5", "5."]:
    d = D(x)
    print(d, repr(d), d.as_tuple(), d.is_finite(), d.is_signed(), d.is_zero(), d.adjusted() if d.is_finite() else None)
print(D(3), D(-7), D(0.1), D(0.5), D((1, (1, 2, 3), -2)), D(True), D(10**40), D(D("1.50")), D(), D.from_float(1.25), D("\u0661.5"))
a, b = D("1.10"), D("3")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(D(7), b), a**2, b**-1, -a, +a, abs(-a), 2 + a, 2 * a, 1 / b, 7 // b, 7 % b, 2**b)
print(D(1) / D(3), D(2) / 3, D(100) / 7, D("1E+30") / 7, D(10) / 4, D(1) / 8, D("-7") // 2, D("-7") % 2, D("7") % -2, divmod(D("-7.5"), D("2")))
print(a == D("1.1"), a == 1.1, D("0.5") == 0.5, a < b, a <= 2, a > 1.5, D(1) == 1, D("NaN") == D("NaN"), D(2) == Fraction(2), D("0.5") < Fraction(2, 3))
print(hash(D("1.0")) == hash(1), hash(D("0.5")) == hash(0.5), hash(D("1.1")) == hash(Fraction(11, 10)), len({D("1.0"), D(1), 1}))
print(int(D("-3.9")), float(D("0.1")), round(D("2.5")), round(D("3.5")), round(D("2.675"), 2), round(D("1234"), -2), math.floor(D("-1.5")), math.ceil(D("1.2")), math.trunc(D("9.9")))
print(bool(D(0)), bool(D("0.1")), D("1.5").as_integer_ratio(), D("2.50").normalize(), D("1E+3").normalize(), complex(D("1.5")))
for how in [ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP]:
    print(how, *[D(x).quantize(D("0.1"), how) for x in ["1.25", "-1.25", "1.35", "1.31", "-1.39", "1.01", "1.05"]])
    print(how, *[D(x).to_integral_value(how) for x in ["1.5", "-1.5", "2.5", "0.4", "-0.6", "1e5"]])
print(D("2").sqrt(), D("16").sqrt(), D("1").exp(), D("10").ln(), D("1000").log10(), D(2) ** D("0.5"), D("1.1") ** 10, D(2) ** 100, D("0.1") ** 5)
print(D("3.14159").quantize(D("1.00")), D("10").compare(D("9")), D("1.5").max(2), D("1.5").min(2), D("1.23").copy_sign(D(-1)), D("12.3").scaleb(2), D("5").fma(3, 2))
print(D("1.000").same_quantum(D("2.123")), D("7").remainder_near(4), D("123").logb(), D("1").next_plus(), D("1").next_minus(), D("1").next_toward(2), D("0").is_normal())
print(D("1234567.891").to_eng_string(), D("1E+7").to_eng_string(), D("123").number_class(), D("-0").number_class(), D("1.1").compare_total(D("1.10")), D(5).compare_signal(5))
print(D("1100").logical_and(D("1010")), D("1100").logical_or(D("1010")), D("1100").logical_xor(D("1010")), D("12").rotate(1), D("12").shift(2), D("12.3").canonical(), D("1.2").radix())
for spec in ["", ".2f", "10.3f", "<10", "^12.1f", "e", ".3e", "g", ".3g", "%", ".1%", ",", ",.2f", "+", " ", "010.2f", "*>12", "E", "G", "n", "=+10", "_>+9.1f"]:
    print(spec, [format(D(x), spec) for x in ["1234567.891", "-0.00123", "12E+5", "0", "NaN", "-Infinity"]])
print(f"{a:.3f} {a!r} {a}", "%s %.2f %d" % (a, a, a), str(a), "{:>8}".format(a))
print(sum([D("0.1")] * 10), sum([D(1), 2, D("3.5")]), max(D("1.2"), D("1.1"), 1), sorted([D("2"), D("-1"), D("1.5"), 1]), min(D(3), 2.5))
print(type(a), Decimal.__module__, Decimal.__name__, isinstance(a, Decimal), a.real, a.imag, a.conjugate())
print(math.sqrt(D(2)), math.isnan(D("nan")), math.fsum([D("0.1")] * 3), pow(D(2), 3), pow(D(3), 4, 5), D(7).__floordiv__(2), D(1).__add__(None))
