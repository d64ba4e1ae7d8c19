# del unbinds local, global, class, cell and tuple targets; a second del is an error.
a = b = c = 1
del a
for name in ("a", "b"):
    print(name, name in globals())
del (b, c), 
try:
    b
except NameError as e:
    print(e)


def f():
    x = 1
    del x
    try:
        del x
    except UnboundLocalError as e:
        print(e)
    x = 2
    return x


print(f())


class C:
    k = 1
    j = k
    del k
    try:
        del k
    except NameError as e:
        print(e)


print(C.j, hasattr(C, "k"))


def cell():
    v = 1

    def inner():
        return v

    del v
    try:
        inner()
    except NameError as e:
        print(e)
    v = 5
    return inner()


print(cell())
xs = [0, 1, 2, 3, 4, 5]
i = 1
del xs[i], xs[i], xs[-1:]
print(xs)
del [xs[0], i]
print(xs, "i" in globals())
del ()
del []
