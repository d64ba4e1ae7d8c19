# finally runs on every way out, and its own return, break or exception goes first.
def f(how):
    for i in range(3):
        try:
            print("try", i)
            if how == "return":
                return "tried"
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "raise":
                raise ValueError("raised")
        except ValueError as e:
            print("except", e)
            return "handled"
        else:
            print("else")
        finally:
            print("finally", i)
    return "end"


for how in ("return", "break", "continue", "raise", "nothing"):
    print(how, f(how))


def swallow():
    try:
        1 // 0
    finally:
        return "swallowed"


print(swallow())


def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            print("cleaning")
            raise IndexError("outer")
    except IndexError as e:
        return repr(e), repr(e.__context__)


print(nested())


def last_wins():
    while True:
        try:
            return 1
        finally:
            break
    return 2


print(last_wins())
