# Contexts and what they signal: precision, rounding, flags, traps, what the exceptions say.
import decimal
from decimal import Context, Decimal, getcontext, localcontext, setcontext

D = Decimal


def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except Exception as e:
        print(type(e).__name__, e)


c = getcontext()
print(c, c.prec, c.rounding, c.Emin, c.Emax, c.capitals, c.clamp, [s.__name__ for s in c.flags])
c.prec = 6
print(D(1) / 7, D("123456789") + 1, +D("1.23456789"), D("1.23456789"), c.flags[decimal.Inexact], c.flags[decimal.Rounded])
print(c)
c.clear_flags()
print(D(1) + 1, c.flags[decimal.Inexact])
with localcontext() as inner:
    inner.prec = 3
    inner.rounding = decimal.ROUND_UP
    print(D(1) / 3, getcontext().prec, inner is getcontext())
with localcontext(prec=40, rounding=decimal.ROUND_DOWN):
    print(D(2).sqrt())
print(D(1) / 3, c is getcontext())
attempt(lambda: D(1) / 0)
attempt(lambda: D(0) / 0)
attempt(lambda: D(-1) // 0)
attempt(lambda: D(1) % 0)
attempt(lambda: D("x"))
attempt(lambda: D(None))
attempt(lambda: D([]))
attempt(lambda: D((3, (1,), 0)))
attempt(lambda: D("sNaN") + 1)
attempt(lambda: D("inf") - D("inf"))
attempt(lambda: D("inf") * 0)
attempt(lambda: int(D("nan")))
attempt(lambda: int(D("inf")))
attempt(lambda: float(D("snan")))
attempt(lambda: round(D("nan")))
attempt(lambda: D(-1).sqrt())
attempt(lambda: D(-1).ln())
attempt(lambda: D("1E+999999") * 10)
attempt(lambda: D("12345").quantize(D("0.01")))
attempt(lambda: D("nan") < 1)
attempt(lambda: D(1) == "1")
attempt(lambda: hash(D("snan")))
attempt(lambda: format(D(1), "x"))
attempt(lambda: D(1).quantize("x"))
attempt(lambda: 0 ** D(0))
quiet = Context(prec=5, traps=[])
print(quiet.divide(1, 0), quiet.divide(0, 0), quiet.flags[decimal.DivisionByZero], quiet.create_decimal("x"))
strict = Context(traps=[decimal.Inexact])
attempt(strict.divide, 1, 3)
print(strict.traps[decimal.Inexact], strict.traps[decimal.Overflow])
setcontext(Context(prec=4, rounding=decimal.ROUND_HALF_UP))
print(D(1) / 8 + D("0.00005"), getcontext().prec)


class Money(Decimal):
    def __str__(self):
        return f"${self:.2f}"


m = Money("3.5")
print(m, repr(m), m + 1, type(m + m).__name__, m == D("3.5"), Money(2))
D(5) / 0
