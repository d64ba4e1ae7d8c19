# with looks __enter__ and __exit__ up on the class before anything runs.
class OnlyEnter:
    def __enter__(self):
        print("not reached")


class OnlyExit:
    def __exit__(self, *a):
        print("not reached")


class OnInstance:
    pass


o = OnInstance()
o.__enter__ = lambda: 1
o.__exit__ = lambda *a: None
for cm in (OnlyEnter(), OnlyExit(), o, 5, None, "text", OnlyEnter):
    try:
        with cm:
            print("body?")
    except TypeError as e:
        print(e)


class FailsToEnter:
    def __enter__(self):
        raise ValueError("enter failed")

    def __exit__(self, *a):
        print("exit must not run")


try:
    with FailsToEnter():
        pass
except ValueError as e:
    print(e)


class Fine:
    def __enter__(self):
        return (1, 2)

    def __exit__(self, *a):
        print("exit", a[0])


try:
    with Fine() as (a, b, c):
        pass
except ValueError as e:
    print(e)
with Fine() as (a, b), Fine() as [c, *d]:
    print(a, b, c, d)
class T:
    pass
t = T()
xs = [0, 0]
with Fine() as t.attr, Fine() as xs[1]:
    print(t.attr, xs)
