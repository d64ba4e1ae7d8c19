# bool in every operator, both ways, with every other kind; which results stay bool.
import operator

OPS = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, operator.and_, operator.or_, operator.xor, operator.lshift, operator.rshift]


def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for op in OPS:
    print(op.__name__, [tried(op, a, b) for a in (True, False) for b in (True, False)], [tried(op, True, b) for b in (2, 2.5, 2**70, 2j, "ab", [1], None)])
    print("   reflected", [tried(op, b, True) for b in (2, 2.5, 2**70, 2j, "ab", [1], (1,), None)])
for op in (operator.neg, operator.pos, operator.invert, operator.not_, abs, int, float, complex, str, repr, hash, round, bool, hex, bin, chr, ascii):
    print(op.__name__, repr(tried(op, True)), repr(tried(op, False)), end="; ")
print()


def count(flags: list[bool]) -> int:
    n = 0
    for f in flags:
        n += f
    return n


def all_of(flags: list[bool]) -> bool:
    r = True
    for f in flags:
        r &= f
    return r


def parity(flags: list[bool]) -> bool:
    r = False
    for f in flags:
        r ^= f
    return r


def average(flags: list[bool]) -> float:
    return sum(flags) / len(flags)


flags = [True, False, True, True]
print(count(flags), all_of(flags), all_of([]), parity(flags), parity([True, True]), average(flags), sum(flags), max(flags), min(flags), sorted(flags), flags.count(1), flags.index(0), flags.count(True))
a, b = True, False
print(a + b, a - b, b - a, a * 3, a / 4, a // 2, a % 2, a**b, b**a, a << 2, -a, +a, ~a, ~b, a & b, a | b, a ^ b, a & 1, 1 & a, a | 0, a ^ 2, a and 5, b or 0.0, not a)
print(a == 1, a == 1.0, a is True, a != 2, a > b, a >= 1, b < 0.5, a < 1.5, a == "True", b == None, b == "", a in [1], 1 in {a}, {a: 1, 1: 2, 1.0: 3}, [b, 0, 0.0].count(0))
a += True
b |= True
print(a, b, type(a), type(b))
b &= 3
print(b, type(b), True == True == 1, True if 2 == True else "no", (True, 1) == (1, True), [10, 20][True], "ab"[False:True], range(True, 3), "x" * True, [0] * False, divmod(True, True), True.__and__(True), True.__and__(1), True.__xor__(2.0), True.__rand__(False), isinstance(True, int), bool.__repr__(True), format(True, "d"), f"{True:5}|{True!s:5}|{True:<5d}|{False:+d}")
