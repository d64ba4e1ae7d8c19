# traceback: texts of exceptions and stacks, chains, groups and marks.
import traceback, sys


def bare(text):
    return text.replace(__file__, "this file")


class Shown:
    def write(self, text):
        sys.stdout.write(bare(text))


def f(x):
    return x["a"] + (1 / 0)
def g(n):
    if n:
        return g(n - 1)
    return f({"a": 1})
try:
    g(6)
except ZeroDivisionError:
    print(bare(traceback.format_exc()))
    traceback.print_exc()
    traceback.print_exc(file=Shown())
    et, ev, tb = sys.exc_info()
    print(bare(str(traceback.extract_tb(tb)[-1])))
    print(traceback.format_exception_only(et, ev))
    print(bare(traceback.format_tb(tb)[0]))
try:
    try:
        {}["k"]
    except KeyError as e:
        raise ValueError("bad") from e
except ValueError as e:
    t = traceback.TracebackException.from_exception(e)
    print(bare("".join(t.format())))
    print(t.exc_type, t.__cause__.exc_type)
def h():
    traceback.print_stack(file=Shown())
    print(traceback.extract_stack()[-1].name)
    print(bare(traceback.format_stack()[-1]))
h()
try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError("t")])
except* ValueError as e:
    print(bare("".join(traceback.format_exception(e))))
except* TypeError as e:
    pass
print([f.name for f in traceback.walk_tb(None)])
try:
    a = [1,2]
    b = {"x": a}
    print((b["x"])[5])
except IndexError:
    traceback.print_exc(limit=1)
try:
    ("a" +
      1)
except TypeError: traceback.print_exc()
try:
    x = ( 3 ) + ( "a" )
except TypeError: traceback.print_exc()
try:
    undefined_name_x
except NameError: traceback.print_exc()
