# The name of an except clause is gone behind it, also when it was bound before.
e = "before"
try:
    raise ValueError("inside")
except ValueError as e:
    print(repr(e))
try:
    print(e)
except NameError as error:
    print(error)


def f():
    x = 1
    try:
        1 // 0
    except ZeroDivisionError as x:
        pass
    return x


try:
    f()
except UnboundLocalError as error:
    print(error)
