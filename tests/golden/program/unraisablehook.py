# sys.unraisablehook is told of what a __del__ raises.
import sys


def hook(u):
    print(u.exc_type.__name__, u.exc_value, u.err_msg, u.object.__qualname__, u.exc_traceback is not None)


class Bad:
    def __del__(self):
        raise ValueError("in del")


old = sys.unraisablehook
sys.unraisablehook = hook
b = Bad()
del b
sys.unraisablehook = old
print(old is sys.__unraisablehook__)
Bad()
print("end")
