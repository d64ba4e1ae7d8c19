# Alternatives are tried from the left and bind the same names; guards run after binding and may fail to the next case.
def f(x):
    match x:
        case [1, a] | [a, 2] | {"k": a}:
            return "first kind", a
        case (("x" | "y") as letter, int(n) | str(n)):
            return letter, n
        case int() | float() as number if number > 100:
            return "large", number
        case (1 | 2 | 3) as small:
            return "small", small
        case [[p, q] | [p, q, _], *_] if p == q:
            return "pairs", p
    return None


for x in ([1, 5], [7, 2], [1, 2], {"k": 9}, ("x", 3), ("y", "s"), ("z", 3), 101, 100.5, 2, 4, [[1, 1]], [[1, 1, 2], 3], [[1, 2]]):
    print(x, f(x))


def guard(name, value):
    print("guard", name, end="; ")
    return value


match 1:
    case x if guard("a", False):
        print("a")
    case 1 if guard("b", 0):
        print("b")
    case 2 if guard("never", True):
        print("c")
    case _ if guard("d", [0]):
        print("d", x)
try:
    match 1:
        case x if 1 / 0:
            pass
except ZeroDivisionError as e:
    print(e)
match [1, [2, 3]]:
    case [int(a), [*b]] as whole if (total := a + sum(b)) > 5:
        print(whole, total)
