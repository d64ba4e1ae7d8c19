# round(int, -n) goes to the even multiple; positive digits change nothing; types stay.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for n in (0, 4, 5, 6, 14, 15, 16, 25, 35, 45, 50, 150, 250, 1234, 1250, 1350, 99999, -5, -15, -25, -16, -1250, -99999):
    print(n, [round(n, -k) for k in range(4)], round(n), round(n, 5), round(n, None))
for n in (10**20 + 5, 10**20 + 15, 25 * 10**30, 35 * 10**30, -25 * 10**30, 2**64):
    print(n, round(n, -1), round(n, -31), round(n, -20), round(n, -40), round(n, 3))
print(round(7, -100), round(-7, -100), round(10**50, -50), round(5 * 10**49, -50), round(15 * 10**49, -50), tried(round, 5, 10**100))
print(type(round(True)), round(True, -1), type(round(True, 1)), round(False), round(15, True), round(15, -True), tried(round, 5, 1.0), tried(round, 5, "1"))
print(tried(round), tried(round, "5"), tried(round, 5, 1, 1), tried(round, None), tried(round, 5, None), tried(round, number=5, ndigits=-1) if False else round(number=25, ndigits=-1))


class Five(int):
    pass


class Indexed:
    def __index__(self):
        return -1


class Rounds:
    def __round__(self, digits="none"):
        return ("rounded", digits)


print(type(round(Five(25), -1)), round(Five(25), -1), type(round(Five(25))), round(25, Indexed()), round(Rounds()), round(Rounds(), 2), round(Rounds(), None))


def to_tens(values):
    return [round(v, -1) for v in values]


def to_hundreds(n: int) -> int:
    return round(n, -2)


print(to_tens([5, 15, 25, 35, 44, 45, 46]), to_tens([2**62 + 5, -15]), to_hundreds(250), to_hundreds(350), to_hundreds(-50), to_hundreds(10**30 + 50))
