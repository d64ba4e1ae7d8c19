# Decorators are evaluated from the top and applied from the bottom; the name binds what comes out.
import functools

log = []


def tag(name):
    log.append("make " + name)

    def decorate(f):
        log.append("apply " + name + " to " + f.__name__)

        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            log.append("call " + name)
            return "<" + name + ">" + str(f(*args, **kwargs)) + "</" + name + ">"
        return wrapper
    return decorate


@tag("b")
@tag("i")
def greet(who, *, mark="!"):
    "Greets."
    return "hello " + who + mark


print(log)
log.clear()
print(greet("you"), greet(who="me", mark="?"), log)
print(greet.__name__, greet.__doc__, greet.__wrapped__.__wrapped__("x"), greet.__qualname__)


def register(registry):
    def decorate(f):
        registry[f.__name__] = f
        return f
    return decorate


commands = {}


@register(commands)
def add(a, b):
    return a + b


@register(commands)
def mul(a, b):
    return a * b


print({name: f(6, 7) for name, f in commands.items()})


def as_value(f):
    return f()


@as_value
def table():
    return [n * n for n in range(5)]


print(table)


class Count:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.n = f, 0

    def __call__(self, *args):
        self.n += 1
        return self.f(*args)


@Count
def square(x):
    return x * x


print(square(3), square(4), square.n, square.__name__, type(square).__name__)


class Retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, f):
        def wrapper(*args):
            for attempt in range(self.times):
                try:
                    return f(attempt, *args)
                except ValueError as e:
                    print("  retry after", e)
            raise RuntimeError("gave up")
        return wrapper


@Retry(3)
def flaky(attempt, goal):
    if attempt < goal:
        raise ValueError(attempt)
    return "done at " + str(attempt)


print(flaky(2))
try:
    flaky(5)
except RuntimeError as e:
    print(e)


class Methods:
    @tag("m")
    def method(self, x):
        return x

    @classmethod
    @tag("c")
    def of_class(cls, x):
        return cls.__name__, x

    @staticmethod
    @tag("s")
    def of_none(x):
        return x

    @property
    @tag("p")
    def prop(self):
        return "value"


m = Methods()
print(m.method(1), m.of_class(2), Methods.of_none(3), m.prop)

buttons = [tag("x"), tag("y")]


@buttons[1]
@(lambda f: f)
def by_index():
    return 1


print(by_index())
try:
    @5
    def not_callable():
        pass
except TypeError as e:
    print(e)
