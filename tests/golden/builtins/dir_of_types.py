# dir() of builtin types has CPython's names, no more and no less.
for t in (int, str, list, dict, set, tuple, float, object, bool, bytes, type(None), range, slice, property, frozenset, complex):
    print(t.__name__, [n for n in dir(t)])
