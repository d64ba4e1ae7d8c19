# When sys.excepthook itself fails both tracebacks are shown.
import sys


def hook(kind, value, traceback):
    raise RuntimeError("in hook")


sys.excepthook = hook
1 / 0
