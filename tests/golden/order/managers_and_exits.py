# Several managers in one `with`: entered in order, left in reverse, whatever happens in between.
class M:
    def __init__(self, name, enter=None, exit=None, swallow=False):
        print("make", name, end="; ")
        self.name, self.enter, self.exit, self.swallow = name, enter, exit, swallow

    def __enter__(self):
        print("enter", self.name, end="; ")
        if self.enter:
            raise self.enter
        return self.name + " value"

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value, trace is not None, end="; ")
        if self.exit:
            raise self.exit
        return self.swallow


def run(name, f):
    print(name + ":", end=" ")
    try:
        print("->", f())
    except BaseException as e:
        print("raised", repr(e), "context", repr(e.__context__))


def plain():
    with M("a") as a, M("b") as b, M("c"):
        return a, b


def body_raises():
    with M("a"), M("b", swallow=True), M("c"):
        raise ValueError("body")
    return "swallowed"


def second_enter_raises():
    with M("a", swallow=True), M("b", enter=KeyError("enter")), M("c"):
        return "never"
    return "after"


def exit_raises():
    with M("a"), M("b", exit=OSError("exit b")):
        raise ValueError("body")


def exit_raises_alone():
    with M("a", exit=OSError("exit a")):
        pass


def exit_over_return():
    with M("a", exit=RuntimeError("lost return")):
        return "lost"


def loops():
    out = []
    for i in range(4):
        with M(str(i)) as m:
            if i == 0:
                continue
            if i == 2:
                break
            out.append(m)
    else:
        out.append("else")
    return out


def targets():
    box = {}
    with M("a") as box["k"], M("b") as (x, *rest):
        return box, x, rest[:2]


def nested_finally():
    try:
        with M("a"):
            try:
                return "inner"
            finally:
                print("finally", end="; ")
    finally:
        print("outer finally", end="; ")


def bad_target():
    with M("a") as (x, y):
        pass


def generator():
    with M("g"):
        yield 1
        yield 2


def exit_system():
    with M("a"), M("b", swallow=True):
        raise SystemExit(3)
    return "kept running"


def truthy():
    with M("a", swallow="text"):
        raise KeyError("gone")
    return "truthy is enough"


def falsy():
    with M("a", swallow=[]):
        raise KeyError("stays")


for f in (plain, body_raises, second_enter_raises, exit_raises, exit_raises_alone, exit_over_return, loops, targets, nested_finally, bad_target, lambda: list(generator()), exit_system, truthy, falsy):
    run(f.__name__, f)
g = generator()
print(next(g))
g.close()
print()


class NoExit:
    def __enter__(self):
        return self


class NoEnter:
    def __exit__(self, *a):
        pass


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None


for cls in (NoExit, NoEnter, OnInstance, int):
    try:
        with cls():
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
with (M("p") as p, M("q") as q):
    print(p, q)
print()
