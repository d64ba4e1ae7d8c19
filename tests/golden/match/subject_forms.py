# The subject is evaluated once; it may be a tuple without parentheses, a call, starred, a walrus; match and case stay names.
def say(x):
    print("evaluated", x)
    return x


match say(1), say("b"):
    case 2, _:
        print("no")
    case int(), "b":
        print("tuple")
match *[1, 2], 3:
    case [a, b, c]:
        print(a, b, c)
match (n := 10):
    case 10:
        print(n)
match = {"case": 1}
case = match["case"]
print(match, case)
match (case):
    case 1:
        print("soft keywords")
match -case:
    case -1:
        print("negative")
match[1] = 2
print(match)


def f(match, case=3):
    return match + case


print(f(match=1), [case for case in range(2)])
match lambda: 5:
    case type():
        print("no")
    case f if callable(f):
        print(f())
match {"a": 1}, [2]:
    case {"a": x}, [y]:
        print(x, y)
match not True:
    case False:
        print("expression")
match 1 if f else 2:
    case 1: print("one line")
match ():
    case ():
        print("empty tuple")
