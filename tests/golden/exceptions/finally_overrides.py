# A return, break or continue in finally swallows what was under way: exceptions and other returns.
def returns():
    try:
        raise ValueError("lost")
    finally:
        return "from finally"


def overrides():
    try:
        return "from try"
    finally:
        return "from finally"


def breaks():
    for i in range(3):
        try:
            raise KeyError(i)
        finally:
            break
    return f"stopped at {i}"


def continues():
    seen = []
    for i in range(3):
        try:
            seen.append(i)
            1 / 0
        finally:
            continue
    return seen


def value_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    out = []
    try:
        try:
            raise ValueError("first")
        finally:
            out.append("inner")
            raise KeyError("second")
    except KeyError as e:
        out.append(repr(e.__context__))
    return out


def loop_return():
    for i in range(5):
        try:
            return i
        finally:
            if i < 3:
                continue


for f in (returns, overrides, breaks, continues, value_is_kept, nested, loop_return):
    print(f.__name__, f())
