# An uncaught group inside a chain, raised through a generator's finally and a context manager.
def gen(n):
    try:
        for i in range(n):
            yield i
    finally:
        if n > 2:
            raise RuntimeError("while closing")


def problems():
    for kind, text in ((ValueError, "bad value"), (TypeError, "bad type"), (KeyError, "bad key")):
        try:
            raise kind(text)
        except kind as e:
            e.add_note(f"note on {text}")
            yield e


def grouped():
    inner = ExceptionGroup("inner", list(problems())[:2])
    try:
        raise inner
    except* ValueError as eg:
        print("handled", eg.exceptions)
        raise OSError(5, "while handling") from eg.exceptions[0]


for x in gen(2):
    print(x)
g = gen(3)
print(next(g))
try:
    g.close()
except RuntimeError as e:
    print(e, "|", repr(e.__context__))
try:
    grouped()
except ExceptionGroup as eg:
    print(eg.message, eg.exceptions, repr(eg.exceptions[0].__cause__) if eg.exceptions[0].__cause__ else None)
    top = ExceptionGroup("top", [eg, *problems()])
    raise top from eg
