# A name read before it is bound, or after del, says so in CPython's words.
def local(flag):
    if flag:
        x = 1
    return x


print(local(True))
try:
    local(False)
except UnboundLocalError as e:
    print(e)


def deleted():
    y = 1
    del y
    return y


try:
    deleted()
except UnboundLocalError as e:
    print(e)


def free():
    def inner():
        return z
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    z = 5
    return inner()


print(free())
try:
    nowhere
except NameError as e:
    print(e, e.name)
g = 1
del g
try:
    g
except NameError as e:
    print(e)
