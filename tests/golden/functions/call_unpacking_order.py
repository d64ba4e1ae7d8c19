# Arguments are evaluated from the left, also * and **; * may stand after keywords; later ** must not repeat names.
def say(x):
    print(x, end=" ")
    return x


def f(*args, **kw):
    return args, kw


print(f(say(1), *[say(2), say(3)], say(4), k=say(5), *[say(6)], **{"z": say(7)}))
print(f(*"ab", *range(2), *{"x": 1}, **{"p": 1}, **{"q": 2}))
print(f(a=say("a"), *[say("star")], b=say("b")))
for call in (lambda: f(k=1, **{"k": 2}), lambda: f(**{"k": 1}, **{"k": 2}), lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: f(*None),
             lambda: f(**[("a", 1)]), lambda: f(1, *5)):
    try:
        print(call())
    except TypeError as e:
        print(e)


class M:
    def keys(self):
        return ["one", "two"]

    def __getitem__(self, k):
        return k.upper()


print(f(**M()), f(**M(), three=3), {**M()}, dict(**M()))


def gen():
    yield 1
    raise ValueError("in the middle")


try:
    f(*gen(), say("not evaluated"))
except ValueError as e:
    print(e)
