# pow(a, b, m): signs of the modulus, inverses for negative exponents, and all errors.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for a in (0, 1, 2, -2, 7, -7, 10**20):
    for b in (0, 1, 2, 5, 64):
        print(a, b, [pow(a, b, m) for m in (1, -1, 2, 5, -5, 7, -7, 10, 97, 2**64 + 13, -(10**18))])
for a in (1, 3, -3, 7, 10, 12, 2**70 + 1):
    print(a, [tried(pow, a, -1, m) for m in (1, 2, 7, -7, 11, 12, 35, 10**9 + 7, 2**89 - 1)])
print(pow(3, -2, 7), pow(3, -5, 10), pow(-3, -3, 10), pow(38, -1, 97), pow(2, -100, 10**9 + 7), pow(7, 10**30, 13), pow(10**40, 10**10, 10**9 + 9))
print(tried(pow, 2, 3, 0), tried(pow, 2, -1, 0), tried(pow, 2, -1, 4), tried(pow, 0, -1, 5), tried(pow, 0, 0, 5), pow(0, 0, 1), pow(5, 0, -1), pow(5, 0, -3))
print(tried(pow, 2.0, 3, 5), tried(pow, 2, 3.0, 5), tried(pow, 2, 3, 5.0), tried(pow, 2, 3, "5"), pow(2, 3, None), pow(2.0, 3, None), tried(pow, 1j, 2, 3), tried(pow, "2", 3), tried(pow, 2))
print(pow(base=3, exp=4), pow(exp=4, base=3, mod=5), pow(True, 5), type(pow(True, True)), type(pow(True, 2, 3)), pow(2, True), pow(mod=7, base=5, exp=-1))
print(2**0, 0**0, (-2) ** 3, -2**2, 2**-1, (-2) ** -2, 10**-3, 1**-5, (-1) ** -5, type(2**-1), type(2**2), 0.0**0, tried(lambda: 0**-1), tried(lambda: 0.0**-1), 2**-1074, 2**-1075, 10**-400)
print(tried(lambda: 10**400 * 1.0), tried(lambda: (10**400) ** -1), tried(lambda: 2**1024 ** 1 * 1.0))


class Modular:
    def __pow__(self, other, mod="no"):
        return ("pow", other, mod)

    def __rpow__(self, other, mod="no"):
        return ("rpow", other, mod)


m = Modular()
print(m**2, 2**m, pow(m, 2), pow(m, 2, 3), tried(pow, 2, m, 3), pow(2, m))


def legendre(a: int, p: int) -> int:
    r = pow(a, (p - 1) // 2, p)
    return r - p if r > 1 else r


def inverse_all(p: int):
    return [pow(a, -1, p) for a in range(1, p)]


print([legendre(a, 23) for a in range(23)], inverse_all(11), inverse_all(2))
