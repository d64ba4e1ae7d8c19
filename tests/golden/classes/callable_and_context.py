# __call__ makes instances callable, __enter__ and __exit__ makes them managers; looked up on the class only.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *rest, scale=1):
        return (self.n + x + sum(rest)) * scale


add = Adder(10)
print(add(1), add(1, 2, 3), add(1, scale=3), callable(add), list(map(add, [1, 2])), sorted([3, 1], key=lambda v: -add(v)))
add.__call__ = lambda x: "instance call is not used"
print(add(5))


class NoCall:
    pass


n = NoCall()
n.__call__ = lambda: 1
for make in (lambda: n(), lambda: NoCall()(), lambda: add()):
    try:
        make()
    except TypeError as e:
        print(e)


class Manager:
    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value, tb is not None)
        return kind is not None and issubclass(kind, self.swallow)


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with Manager("outer", ValueError):
    with Manager("inner"):
        raise ValueError("oops")
    print("not reached")
print("after")
with (Manager("p") as p, Manager("q") as (q, *r)):
    print(p, q, r)
try:
    with Manager("keeps", KeyError):
        [][1]
except IndexError as e:
    print("outside", e)


def leave(how):
    for i in range(3):
        with Manager(f"{how}{i}"):
            if how == "return":
                return i
            if how == "break":
                break
            if how == "continue" and i < 1:
                continue
            if i == 1:
                return "late"
    return "end"


print(leave("return"), leave("break"), leave("continue"))


class Half:
    def __enter__(self):
        return self


class Failing(Manager):
    def __enter__(self):
        raise RuntimeError("enter failed")


class FailingExit(Manager):
    def __exit__(self, kind, value, tb):
        raise RuntimeError("exit failed")


for make in (lambda: 5, Half, NoCall, lambda: Failing("f"), lambda: FailingExit("x")):
    try:
        with make():
            print("body")
    except (TypeError, AttributeError, RuntimeError) as e:
        print(type(e).__name__, e)
try:
    with FailingExit("y"):
        raise ValueError("first")
except RuntimeError as e:
    print(e, "context", repr(e.__context__))
with Manager("nested") as name:
    try:
        with Manager("in try"):
            raise KeyError("k")
    except KeyError as e:
        print("caught", e)
    finally:
        print("finally")
log = []


class Timer:
    def __enter__(self):
        log.append("start")
        return self

    def __exit__(self, *args):
        log.append(args[0])
        self.elapsed = len(log)


with Timer() as t:
    log.append("work")
print(t.elapsed, log)
