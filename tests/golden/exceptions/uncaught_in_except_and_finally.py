# A new exception inside except, else or finally has the old one as its context.
def risky(where):
    try:
        if where in ("except", "finally after"):
            raise KeyError(where)
        print("body", where)
    except KeyError:
        if where == "except":
            [].pop()
    else:
        if where == "else":
            int("not a number")
    finally:
        print("finally", where)
        if where.startswith("finally"):
            {}["in finally"]


for where in ("none", "except", "else", "finally", "finally after"):
    try:
        risky(where)
    except Exception as e:
        print(type(e).__name__, e, "/", repr(e.__context__))


def both():
    try:
        raise ValueError("lost in the end")
    finally:
        raise IndexError("replaces it")


both()
