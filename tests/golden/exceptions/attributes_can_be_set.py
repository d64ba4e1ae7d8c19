# __cause__, __context__ and args can be set, to the right kinds; setting the cause suppresses the context.
e = ValueError("a", 1)
print(e.args, str(e), repr(e))
e.args = "bc"
print(e.args, str(e))
e.args = ("one",)
print(str(e), repr(e))
e.args = ()
print(repr(str(e)), repr(e))
print(e.__cause__, e.__context__, e.__suppress_context__)
e.__context__ = KeyError("ctx")
e.__cause__ = KeyError("cause")
print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
e.__suppress_context__ = False
print(e.__suppress_context__)
for name, value in (("__cause__", 5), ("__context__", "x"), ("args", 3), ("__cause__", ValueError)):
    try:
        setattr(e, name, value)
    except TypeError as err:
        print(err)
e.__cause__ = e.__context__ = None
e.extra = 1
print(e.__dict__, e.extra)
try:
    del e.args
except TypeError as err:
    print(err)
k = KeyError("quoted")
print(str(k), str(KeyError("a", "b")), str(KeyError()), repr(k))
