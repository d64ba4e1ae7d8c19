# An annotation alone binds nothing; at module and class level it is evaluated and kept, in functions it is not evaluated.
x: int
try:
    x
except NameError as e:
    print(e)
y: "text" = 5
print(y, __annotations__)


def say(v):
    print("evaluated", v)
    return v


class C:
    a: say("a in C")
    b: say("b in C") = say("value")
    (c): say("not kept")
    d: list[int] = []


print(C.__annotations__, hasattr(C, "a"))


def f():
    n: undefined_name
    m: also_undefined = 3
    try:
        n
    except UnboundLocalError as e:
        print(e)
    return m


print(f(), f.__annotations__)
obj = C()
obj.attr: say("evaluated, not kept") = say("stored")
print(obj.attr)
items = [0]
items[say(0)]: int = say("item")
print(items)
try:
    z: say("of z") = 1 / 0
except ZeroDivisionError:
    print("z" in __annotations__, sorted(__annotations__))


class D(C):
    pass


print(D.__annotations__ is C.__annotations__, "__annotations__" in vars(D))
