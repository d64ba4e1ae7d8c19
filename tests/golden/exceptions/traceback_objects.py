# __traceback__ is a chain of frames with line numbers; with_traceback sets it; raising again adds to it.
import sys


def lines(e):
    tb, out = e.__traceback__, []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out


def inner():
    raise ValueError("v")


def outer():
    inner()


try:
    outer()
except ValueError as e:
    kept = e
    print(lines(e))
try:
    raise kept
except ValueError as e:
    print(lines(e))
try:
    raise kept.with_traceback(None)
except ValueError as e:
    print(lines(e))
print(ValueError().__traceback__)
try:
    kept.__traceback__ = 5
except TypeError as e:
    print(e)
kept.__traceback__ = None
print(lines(kept))
