# The marks below a line: the operator of binary operations and subscripts, all of anything else.
import sys


def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
        return e


def nested(d):
    return d["a"]["b"]["c"]


def arithmetic(a, b):
    return (a + 1) * 2 - b // (a - a) + 1


show(lambda: nested({"a": {"b": {}}}))
show(lambda: arithmetic(1, 2))


def attribute(o):
    return o.first.second


def call(f):
    return f(1, 2)(
        3,
        4,
    )


def multi(a, b):
    return (a
            + b
            + undefined_name)


def run(step):
    if step == 0:
        attribute(None)
    if step == 1:
        return call(lambda a, b: a)
    if step == 2:
        return multi(1, 2)
    if step == 3:
        x, y = step
    if step == 4:
        del {}["é" + "ü"], []
    assert step < 5, f"step {step}"
    raise SystemError("unreached") if step < 5 else ValueError("at last")


for step in range(5):
    show(lambda: run(step))
try:
    run(4)
except KeyError as first:
    try:
        run(3)
    except TypeError as second:
        try:
            run(2)
        except NameError as third:
            run(5)
