# `global` in a function binds the module's name, whether or not it is there yet; at module level it says nothing new.
global top
top = 1


def makes():
    global made, top
    made = "made"
    top += 1


try:
    print(made)
except NameError as e:
    print(e)
makes()
print(made, top)


def outer():
    made = "outer's"

    def inner():
        global made
        made = "changed by inner"
        return made

    return inner(), made


print(outer(), made)


def removes():
    global made
    del made


removes()
try:
    made
except NameError as e:
    print(e)
try:
    removes()
except NameError as e:
    print(e)


def loops():
    global i
    for i in range(3):
        pass


loops()
print(i)


class C:
    global from_class
    from_class = "module's"
    own = from_class


print(from_class, hasattr(C, "from_class"), C.own)
