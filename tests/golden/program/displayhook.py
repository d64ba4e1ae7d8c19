# sys.displayhook shows what is not None, and another one is only called by who calls it.
import sys
sys.displayhook(3)
sys.displayhook(None)
sys.displayhook("a")
print(sys.displayhook is sys.__displayhook__)
sys.displayhook = len
print(sys.displayhook is len, sys.__displayhook__ is len)
3
sys.displayhook = sys.__displayhook__
sys.displayhook([1])
try: sys.displayhook()
except TypeError as e: print(e)
