# `v += …` changes a variable that a walrus elsewhere binds.
def objects(v):
    v += v
    print(v)
    return (v := 3), v


def numbers(v):
    v |= 6
    v -= (v := 2) + v
    print(v)
    return (v := v + 1), v


def text(v):
    v += "b"
    v += v + (w := "c")
    print(v, w)
    return (v := v + "!"), v


call = objects
print(call(1), call("a"), call([1]), numbers(1), text("a"))
