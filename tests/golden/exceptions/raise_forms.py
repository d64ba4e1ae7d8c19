# raise takes a class or an instance; a class is called without arguments; anything else is a TypeError.
class Needs(Exception):
    def __init__(self, x):
        super().__init__(x)


class GivesOther(Exception):
    def __new__(cls):
        return 5


for what in (ValueError, ValueError(), ValueError("text"), Needs, Needs(3), 7, None, "text", object, GivesOther, int, KeyboardInterrupt):
    try:
        raise what
    except BaseException as e:
        print(type(e).__name__, e.args)
for cause in (KeyError, KeyError("c"), None, 5, Needs):
    try:
        raise ValueError("v") from cause
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)
try:
    raise
except RuntimeError as e:
    print(e)


def helper():
    raise


try:
    1 / 0
except ZeroDivisionError:
    try:
        helper()
    except ZeroDivisionError as e:
        print("again", e)
