# warnings: who is told of once and again, whose line is shown, what is recorded and raised.
import warnings
def f():
    warnings.warn("old", DeprecationWarning, stacklevel=2)
def g():
    f()
    warnings.warn("plain")
for i in range(2):
    g()
f()
warnings.warn(UserWarning("obj"))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    f(); f()
    print(len(w), w[0].message, w[0].category, w[0].lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        g()
    except DeprecationWarning as e:
        print("raised", e)
f()
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)
warnings.simplefilter("error")
f()
