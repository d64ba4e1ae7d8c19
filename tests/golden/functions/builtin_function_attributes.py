# Builtin functions and methods have a name, an owner, and no dict.
for f in (len, print, [].append, "a".join, {}.get, str.upper, dict.fromkeys, object.__init__):
    print(f.__name__, f.__qualname__, type(f).__name__)
print([1].append.__self__, "x".upper.__self__, {}.__len__.__name__)
for f in (len, [].append):
    try:
        f.x = 1
    except AttributeError as e:
        print(e)
print(len == len, [].append == [].append, (xs := []).append == xs.append, str.upper("a"), str.upper is str.upper)
print(callable(len), callable("".join), repr(len), repr(str.upper), repr(print))
append = (out := []).append
for i in range(3):
    append(i)
print(out, list(map(str.upper, "ab")), list(map(len, ["", "a"])), sorted(["b", "A"], key=str.lower))
for bad in (lambda: str.upper(1), lambda: str.upper(), lambda: list.append(1, 2), lambda: len(), lambda: len(1, 2), lambda: [].append(), lambda: "".join(), lambda: {}.get(),
            lambda: dict.get({})):
    try:
        bad()
    except TypeError as e:
        print(e)
