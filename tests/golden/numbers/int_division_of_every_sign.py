# // and % and divmod of ints of any size: the rule q*b + r == a with the divisor's sign.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def floor_div(a: int, b: int) -> int:
    return a // b


def modulo(a: int, b: int) -> int:
    return a % b


PAIRS = [(a, b) for a in (7, -7, 0, 2**63, -2**63, 10**30, -(10**30)) for b in (1, -1, 2, -2, 3, -3, 7, 2**63, -2**63, 10**15, -(10**29) - 1)]
for a, b in PAIRS:
    q, r = divmod(a, b)
    assert q == floor_div(a, b) and r == modulo(a, b) and q * b + r == a and (r == 0 or (r < 0) == (b < 0)) and abs(r) < abs(b)
    print(q, r, end="; ")
print()
print(floor_div(-2**63, -1), modulo(-2**63, -1), divmod(-2**63, -1), floor_div(2**63 - 1, -1), -2**63 // -1, abs(-2**63), -(-2**63))
for a in (0, 5, -5, 2**70, True):
    print([tried(f, a, z) for f in (floor_div, modulo, divmod) for z in (0, False)])
print([tried(lambda: 5 // "a"), tried(lambda: 5 % None), tried(divmod, 5, "a"), tried(divmod, 5), tried(lambda: "5" // 2), tried(lambda: [] % 2), tried(divmod, "a", 1)])
print(7 // 2.0, 7 % 2.5, divmod(7, -2.5), 2**70 // 1e10, -7 // 2.0, True // 2, True % 2, divmod(True, 2), type(True // True), type(divmod(True, True)[1]))


def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return abs(a)


def extended(a: int, b: int):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q = a // b
        a, b = b, a - q * b
        x, u = u, x - q * u
        y, v = v, y - q * v
    return a, x, y


def to_base(n: int, base: int) -> list:
    out = []
    while n:
        n, r = divmod(n, base)
        out.append(r)
    return out[::-1]


print(gcd(2**100, 6**50) == 2**50, gcd(-12, 18), gcd(0, 0), extended(240, 46), extended(10**20, 10**18 + 7), to_base(10**25, 1000), to_base(255, 2))
n = 10**25
n //= 10**10
n %= 7
print(n, -17 % 5, -17 // 5, 17 % -5, 17 // -5, -(17 % 5), (-1) % 10**20, -1 // 10**20)
