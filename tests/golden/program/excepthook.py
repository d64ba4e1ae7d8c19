# sys.excepthook has the last word on an exception that nobody caught.
import sys


def hook(kind, value, traceback):
    print("hook", kind.__name__, value, traceback.tb_lineno)


sys.excepthook = hook


def fail():
    raise KeyError("lost")


fail()
