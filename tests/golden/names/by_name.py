# Variables and modules by their names: globals, locals, vars, dir, __main__, sys.modules, modules as values.
import sys
import math as m
x = 1
def f(a, b=2, *c, **d):
    z = 3
    def inner():
        return z
    if a > 5:
        late = 1
    print(sorted(locals()))
    return sorted(vars()), dir()
print(f(1), f(6, 7, 8, k=9))
globals()["y"] = 5
print(y, globals()["x"], "x" in globals(), globals().get("nope"), "m" in globals())
x = 10
print(globals()["x"])
globals().update(x=11, w=12)
print(x, w)
del globals()["w"]
try:
    w
except NameError as e:
    print(e)
mods = [sys, m]
print([k.__name__ for k in mods], getattr(m, "sqrt")(16.0), hasattr(sys, "nothing"), hasattr(m, "pi"))
class C:
    a = 1
    print(sorted(locals()))
    b = [k for k in sorted(dir()) if not k.startswith("__")]
print(C.b)
print([n for n in dir() if not n.startswith("_")])
import __main__
print(__main__.x, __main__.f is f)
__main__.x = 99
print(x)
sys.modules["__main__"].x = 100
print(x)
try:
    from sys import nosuch
except ImportError as e:
    print(e)
try:
    sys.nosuch
except AttributeError as e:
    print(e)
print(type(globals()), isinstance(globals(), dict))
def g():
    global newname
    newname = 1
g()
print("newname" in globals(), newname)
print({**{k: v for k, v in globals().items() if k in ("x", "y")}})
