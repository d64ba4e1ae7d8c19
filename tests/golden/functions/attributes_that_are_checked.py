# What a function's own attributes may be set to, and what happens when they are deleted.
def make():
    def f(a, b=2, *, c=3) -> int:
        "text"
        return a

    return f


VALUES = 3, None, "s", {}, (), [1]
for name in "__code__", "__closure__", "__annotations__", "__globals__", "__defaults__", "__kwdefaults__", "__name__", "__dict__", "__builtins__":
    for value in VALUES:
        try:
            setattr(make(), name, value)
            print(name, "=", value)
        except (TypeError, AttributeError) as e:
            print(name, type(e).__name__, e)
    f = make()
    try:
        delattr(f, name)
        print("deleted", name, getattr(f, name))
    except (TypeError, AttributeError) as e:
        print("del", name, type(e).__name__, e)
f = make()
del f.__doc__, f.__module__
print(f.__doc__, f.__module__)
f.__doc__ = 5
f.__annotations__ = {"a": 1}
print(f.__doc__, f.__annotations__)
f.__annotations__ = None
print(f.__annotations__)
f.other = 1
del f.other
try:
    del f.other
except AttributeError as e:
    print(e)
