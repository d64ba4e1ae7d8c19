# The main module as an object: its variables are found by name, whatever their types.
import sys
names = [1, 2]
n = 3
def f():
    return n, names
m = sys.modules["__main__"]
print(m.n, m.names, f(), getattr(m, "nope", "none"))
