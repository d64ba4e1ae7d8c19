# `from None` hides the context; `from` an exception that never ran has no traceback.
class Missing(LookupError):
    def __str__(self):
        return f"nothing under {self.args[0]!r}"


def find(d, k):
    try:
        return d[k]
    except KeyError:
        raise Missing(k) from None


try:
    find({}, "a")
except Missing as e:
    print(e, repr(e), e.__cause__, e.__suppress_context__, repr(e.__context__))
try:
    raise RuntimeError("with cause") from OSError("made, never raised")
except RuntimeError as e:
    saved = e
try:
    raise TypeError("1") from 5
except TypeError as e:
    print(e)
try:
    raise ValueError from KeyError
except ValueError as e:
    print(repr(e), repr(e.__cause__))
try:
    find({}, "b")
except Missing:
    raise saved
