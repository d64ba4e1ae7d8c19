# global reaches the module from any depth, nonlocal the nearest function; class bodies are skipped.
x = "module"


def read():
    return x


def write():
    global x
    x = "written"


def local():
    x = "local"
    return x, read()


print(read(), local())
write()
print(x)


def make():
    global created, Created

    created = [1]

    class Created:
        pass
    return created


make()
print(created, Created.__name__, Created.__qualname__)


def outer():
    x = "outer"

    def middle():
        x2 = x + "/middle"

        def inner():
            global x
            nonlocal x2
            x = "set by inner"
            x2 += "/inner"
            return x2
        return inner(), x2, x
    return middle(), x


print(outer(), x)


def counter():
    n = 0

    class C:
        n = 100

        def bump(self):
            nonlocal n
            n += 1
            return n, self.n, C.n
    c = C()
    c.bump()
    return c.bump(), n


print(counter())


class Scope:
    x = "class"
    copy = x
    y = [x for _ in range(1)]

    def method(self):
        return x

    def own(self):
        return self.x, Scope.x

    class Inner:
        seen = x


print(Scope.copy, Scope().method(), Scope().own(), Scope.Inner.seen)


def shadow(x):
    def inner():
        return x
    x = x + "!"
    return inner()


print(shadow("param"))


def late():
    def use():
        return helper()

    def helper():
        return "defined later"
    return use()


print(late(), )


def uses_later():
    return defined_below()


def defined_below():
    return "below"


print(uses_later())
flag = True
if flag:
    def chosen(): return "if"
else:
    def chosen(): return "else"
print(chosen())
for i in range(2):
    def in_loop(): return i
print(in_loop())
i = 99
print(in_loop())


def redefine():
    def f(): return 1
    first = f
    def f(): return 2
    return first(), f()


print(redefine())


def comprehension_scope():
    i = "outer i"
    squares = [i * i for i in range(3)]
    d = {i: j for i, j in zip("ab", "cd")}
    g = list(i for i in (i,))
    return i, squares, d, g


print(comprehension_scope())


def exec_order():
    try:
        print(later)
    except UnboundLocalError as e:
        print(e)
    later = 1
    return later


print(exec_order())


def free_unbound():
    def inner():
        return value
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    value = 1
    return inner()


print(free_unbound())
def star_global():
    global a1, b1
    a1, *b1 = 1, 2, 3
    for a1 in range(3): pass
star_global()
print(a1, b1)
