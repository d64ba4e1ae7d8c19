# A bare raise raises what is being handled, with the traceback it had.
def f():
    try:
        g()
    except ValueError:
        print("seen")
        raise


def g():
    raise ValueError("from g")


try:
    f()
except Exception as e:
    print(type(e).__name__, e, e.args)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)
f()
