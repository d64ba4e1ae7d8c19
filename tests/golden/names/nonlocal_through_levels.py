# nonlocal finds the nearest enclosing function that has the name, past functions that only read it, never the module.
x = "module"


def a():
    x = "a"

    def b():
        def c():
            nonlocal x
            x += " changed in c"
            return x

        return c

    c = b()
    c()
    first = x
    c()
    return first, x


print(a(), x)


def shadows():
    x = 1

    def middle():
        x = 2

        def inner():
            nonlocal x
            x += 10
            return x

        return inner(), x

    return middle(), x


print(shadows())


def deleted():
    x = 1

    def forget():
        nonlocal x
        del x

    forget()
    try:
        return x
    except NameError as e:
        return type(e).__name__, str(e)


print(deleted())


def unbound():
    def read():
        return later
    try:
        read()
    except NameError as e:
        print(type(e).__name__, e)
    later = 3
    return read()


print(unbound())
