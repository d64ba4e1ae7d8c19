# Where else and finally run: after nothing, an exception, return, break, continue.
def trace(kind):
    steps = []
    for i in range(2):
        try:
            steps.append("try")
            if kind == "raise":
                raise ValueError
            if kind == "return":
                return steps
            if kind == "break":
                break
            if kind == "continue":
                continue
        except ValueError:
            steps.append("except")
        else:
            steps.append("else")
        finally:
            steps.append("finally")
        steps.append("after")
    else:
        steps.append("loop else")
    return steps


for kind in ("none", "raise", "return", "break", "continue"):
    print(kind, trace(kind))


def value():
    x = 1
    try:
        return x
    finally:
        x = 2


def override():
    try:
        return "try"
    finally:
        return "finally"


def swallow():
    for i in range(3):
        try:
            raise KeyError(i)
        finally:
            if i < 2:
                continue
            break
    return i


def in_except():
    try:
        raise ValueError
    except ValueError:
        return "except"
    finally:
        print("  finally of in_except")


def in_else():
    try:
        pass
    except ValueError:
        return "never"
    else:
        return "else"
    finally:
        print("  finally of in_else")


def else_raises():
    try:
        try:
            pass
        except KeyError:
            return "wrong"
        else:
            raise KeyError("from else")
        finally:
            print("  inner finally")
    except KeyError as e:
        return "outer got " + str(e)


print(value(), override(), swallow(), in_except(), in_else(), else_raises())


def nested(n):
    out = []
    try:
        try:
            out.append(1)
            if n == 1:
                raise ValueError
            if n == 2:
                raise TypeError
            out.append(2)
        except ValueError:
            out.append("V")
            if n == 1:
                raise KeyError
        finally:
            out.append("f1")
    except (KeyError, TypeError) as e:
        out.append(type(e).__name__)
    else:
        out.append("else")
    finally:
        out.append("f2")
    return out


print(nested(0), nested(1), nested(2))


def generator():
    try:
        yield 1
        yield 2
    finally:
        print("  closed")


for v in generator():
    break
print("after break")
g = generator()
next(g)
del g
print(list(generator()))


def loop_in_finally():
    try:
        return "result"
    finally:
        for i in range(3):
            if i == 1:
                continue
            if i == 2:
                break


print(loop_in_finally())


def while_try():
    n = 0
    while True:
        n += 1
        try:
            if n < 3:
                continue
            if n == 5:
                break
        finally:
            n += 10 if n > 3 else 0
        if n > 30:
            return n
    return -n


print(while_try())


def deep():
    try:
        try:
            try:
                return 1
            finally:
                print("  a")
        finally:
            print("  b")
    finally:
        print("  c")


print(deep())
