# A number beside None, what tests say about it, and what takes that away again.
def number(text):
    try:
        return int(text)
    except ValueError:
        return None


def half(n):
    if n % 2:
        return None
    return n / 2


def best_of(xs):
    best = None
    at = None
    for i, x in enumerate(xs):
        if best is None or x > best:
            best = x
            at = i
    return best, at


def total(texts):
    n = 0
    missing = 0
    for text in texts:
        found = number(text)
        if found is None:
            missing += 1
            continue
        n += found * 2
    return n, missing


def default(x=None, y=None):
    if x is None:
        x = 10
    if not y:
        y = 5
    return x * y + x


def counted(limit=None):
    n = 0
    while limit is not None and n < limit:
        n += 1
        if n == 3:
            limit = None
    return n, limit


def rebound(flag):
    x = 5
    if flag:
        x = None
    if x is not None:
        y = x + 1
        x = None
        print(x, y)
    return x


def in_loop(xs):
    last = None
    out = []
    for x in xs:
        if last is not None:
            out.append(x - last)
        last = x
        if x == 4:
            last = None
    return out, last


def tried(text):
    n = None
    try:
        n = int(text)
        n = n + 1 if n else None
    except ValueError:
        print("not a number", n)
    finally:
        print("finally", n)
    return n


def walrus(texts):
    out = []
    for t in texts:
        if (n := number(t)) is not None and n > 1:
            out.append(n * 3)
        if not (m := number(t)):
            out.append(-1)
        else:
            out.append(m + 1)
    return out, [k + 1 for t in texts if (k := number(t)) is not None]


def tricked(n):
    x = number(n)
    if x is not None and (x := number("no")) is None:
        print("tricked", x)
    if x is None or x < 0:
        return "none or negative"
    return f"{x + 1}"


def compared(a, b):
    x, y = number(a), number(b)
    print(x == y, x != y, x is None, y is not None, x == 5, None == y, x in [None, 5], bool(x), not y)
    try:
        print(x < y)
    except TypeError as e:
        print(e)
    try:
        print(x + y)
    except TypeError as e:
        print(e)
    try:
        print(-x)
    except TypeError as e:
        print(e)
    return x or y, x and y, x if x is not None else y


def stored():
    prices = {"a": 3, "b": 0}
    got = prices.get("a")
    none = prices.get("c")
    zero = prices.get("b")
    if got is not None:
        got += 4
    print(got, none, zero, prices.get("a", 1), prices)
    slots = [None] * 3
    slots[1] = 7
    slots.append(9)
    filled = [s for s in slots if s is not None]
    print(slots, filled, sum(s + 1 for s in slots if s), [s * 2 if s else 0 for s in slots])
    by_name = {"x": None, "y": 2}
    by_name["z"] = 10**20
    for name, value in by_name.items():
        if value:
            print(name, value * 2)
        else:
            print(name, "nothing", value)


class Reading:
    def __init__(self, value, error):
        self.value = value
        self.error = error

    def text(self):
        if self.value is None:
            return f"missing ({self.error})"
        return f"{self.value + 1:.1f} {self.error}"


def shown(x):
    print(x, str(x), repr(x), f"{x} {x!r}", [x], (x, 1), {"k": x}, type(x).__name__)


def asserted(text):
    n = number(text)
    assert n is not None, "no number"
    return n * n


def with_else(text):
    n = number(text)
    while n is not None:
        n -= 1
        if n < 3:
            n = None
    else:
        print("ended", n)
    return n


def matched(text):
    n = number(text)
    match n:
        case None:
            return "none"
        case 5:
            return "five"
        case other:
            return other


print(number("12"), number("x"), number("1" * 30))
print(half(3), half(4), half(0))
print(best_of([3, 9, 2]), best_of([]), best_of([-1.5]) if False else best_of([0]))
print(total(["1", "x", "", "20"]), default(), default(3), default(y=2), default(0, 0), default(2, 7))
print(counted(), counted(2), counted(9), rebound(True), rebound(False))
print(in_loop([1, 2, 4, 8, 9]), tried("4"), tried("0"), tried("q"))
print(walrus(["1", "2", "z", "0"]), tricked("4"), tricked("q"))
print(compared("5", "6"), compared("5", "x"), compared("x", "0"), compared("x", "x"))
stored()
print(Reading(1.5, None).text(), Reading(None, 3).text())
shown(number("7"))
shown(number("seven"))
shown(half(7))
shown(half(8))
print(asserted("12"), with_else("5"), matched("5"), matched("6"), matched("q"))
try:
    asserted("x")
except AssertionError as e:
    print("AssertionError", e)
limit = None
for step in range(4):
    if limit is None or step > limit:
        limit = step * 2
print(limit)


# What conversions give of anything.
class Odd:
    def __int__(self):
        return 41

    def __float__(self):
        return 2.5

    def __index__(self):
        return 40


class MyInt(int):
    def __int__(self):
        return self


def converted(x):
    try:
        n = int(x)
        v = float(x)
        return n + 1, v * 2, type(n).__name__, round(v), round(v, 1)
    except (ValueError, TypeError, OverflowError) as e:
        return f"{type(e).__name__}: {e}"


nothing = None
for x in (Odd(), MyInt(7), True, "12", b"13", 2.75, 10**25, "x", None, [1], float("inf"), "1e3"):
    print(converted(x))
if nothing is not None:
    print(nothing + 1)
print(int(True) + 1, float(True), int(nothing or 3), round(2.5), round(-0.5), round(1e300) > 0, round(2.675, 2), round(5, -1), round(True))
for wrong in (float("nan"), float("-inf")):
    try:
        print(round(wrong))
    except (ValueError, OverflowError) as e:
        print(e)
