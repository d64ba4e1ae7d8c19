# What atexit has is called when the program ends, the last one first, after the traceback; what it raises is told of.
import atexit


def f(*args, **kwargs):
    print("f", args, kwargs)


def wrong():
    raise ValueError("wrong")


def leave():
    raise SystemExit(5)


def show(g, *args, **kwargs):
    try:
        print(g(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(atexit.register(f, 1, k=2) is f)
atexit.register(f)


@atexit.register
def last():
    print("last")


atexit.unregister(f)
atexit.register(f, 3, func=4)
show(atexit.register)
show(atexit.register, 1)
show(atexit.unregister)
show(atexit.unregister, 1)
show(atexit._run_exitfuncs, 1)
atexit._run_exitfuncs()
print(atexit._ncallbacks())
atexit.register(f, "a")
atexit._clear()
atexit.register(f, "end")
1 / 0
