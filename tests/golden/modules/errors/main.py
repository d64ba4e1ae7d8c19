# What importing can raise, in CPython's words; a module that fails is tried again.
for attempt in range(2):
    try:
        import broken
    except ZeroDivisionError as e:
        print("broken:", e)
try:
    import not_a_module
except ModuleNotFoundError as e:
    print(type(e).__name__, e, e.name)
try:
    import fine.missing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import fine
    fine.nothing
except AttributeError as e:
    print(e)
try:
    from fine import nothing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)
try:
    from not_there import x
except ImportError as e:
    print(e)
try:
    from package import absent
except ImportError as e:
    print(str(e).split(" (")[0])
try:
    import package.absent
except ImportError as e:
    print(e)


def optional():
    try:
        import also_not_there
    except ImportError:
        also_not_there = None
    return also_not_there


print(optional(), fine.value, __name__)
try:
    fine.value = 5
    del fine.value
    fine.value
except AttributeError as e:
    print(e)
