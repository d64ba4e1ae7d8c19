# A name captures and stays bound; _ binds nothing and may stand many times; captures remain after a failed case.
def f(x):
    match x:
        case [a, _, _]:
            return "three", a
        case [a, b]:
            return "two", a, b
        case other:
            return "other", other


print(f([1, 2, 3]), f((4, 5)), f("ab"), f(7))
_ = "untouched"
match [1, 2]:
    case [_, _]:
        print(_)
match (1, 2, "no"):
    case (p, q, int()):
        print("not here")
    case _:
        print("wildcard")
match 5:
    case n if n > 10:
        print("big")
    case n:
        print("kept", n)
print(n)


def unbound(x):
    match x:
        case {"k": v}:
            pass
    try:
        return v
    except UnboundLocalError as e:
        return str(e)


print(unbound({"k": 1}), unbound({}))
match 3:
    case int(x) as y:
        print(x, y)
for i in range(3):
    match i:
        case 0:
            continue
        case 1:
            print("one")
        case 2:
            break
print(i)
