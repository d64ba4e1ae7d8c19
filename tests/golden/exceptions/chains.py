# Causes and contexts are printed in order, each traceback under its own exception.
class AppError(Exception):
    pass


def low(x):
    return {"a": 1}[x]


def middle(x):
    try:
        return low(x)
    except KeyError as e:
        raise AppError(f"no {x}") from e


def top(x):
    try:
        middle(x)
    except AppError:
        raise RuntimeError("while handling")


try:
    top("b")
except RuntimeError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__cause__), e.__suppress_context__)
try:
    try:
        1 // 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
top("c")
