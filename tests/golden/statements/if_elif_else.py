# if tries its conditions in order, each by truth, and evaluates none after the first that holds.
def say(name, value):
    print(name, end=" ")
    return value


def f(a, b, c):
    if say("a", a):
        return "first"
    elif say("b", b):
        return "second"
    elif say("c", c):
        return "third"
    else:
        return "none"


for args in ((1, 0, 0), (0, "x", 1), ([], {}, (0,)), ("", 0.0, None)):
    print(f(*args))


def grade(n):
    if n >= 90: return "A"
    elif n >= 80: return "B"
    if n < 0:
        if n < -10:
            return "far below"
        return "below"
    else:
        if n == 0: return "zero"
    return "F"


print([grade(n) for n in (95, 85, 5, 0, -5, -20)])
if 0:
    unreachable = 1
try:
    unreachable
except NameError as e:
    print(e)
if (n := len("abc")) > 2 and n < 5:
    print(n)
if not None: print("not None")
if 1: print("one line"); print("two statements")
x = None
if x is None: x = []
if x == []: x.append(1)
if x: print(x)
if 0.0 or 0j or b"" or range(0) or "": print("never")
elif ...: print("Ellipsis is true")
