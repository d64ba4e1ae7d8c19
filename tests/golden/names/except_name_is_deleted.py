# The name of an except clause is unbound after it, however the clause ends; an outer value is lost.
e = "before"
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)
try:
    print(e)
except NameError as err:
    print(err)


def f(how):
    e = "old"
    for _ in range(2):
        try:
            raise KeyError(how)
        except KeyError as e:
            if how == "return":
                return repr(e)
            if how == "continue":
                continue
            if how == "break":
                break
            if how == "rebind":
                e = "rebound"
            if how == "del":
                del e
    try:
        return e
    except UnboundLocalError as err:
        return str(err)


for how in ("return", "continue", "break", "rebind", "del", "none"):
    print(how, f(how))


def keeps():
    try:
        raise ValueError(1)
    except ValueError as e:
        kept = e
    return repr(kept), "e" in locals()


print(keeps())
