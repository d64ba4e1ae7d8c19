# All that contextlib makes managers from.
import contextlib
from contextlib import *
import io, sys
@contextmanager
def cm(x):
    print("enter", x)
    try: yield x * 2
    except ValueError as e:
        print("caught", e)
    finally: print("exit", x)
with cm(3) as v: print(v)
with cm(4) as v: raise ValueError("boo")
try:
    with cm(5): raise KeyError("k")
except KeyError as e: print("KE", e)
@cm(1)
def dec(a): print("in", a); return a
print(dec(9))
print(cm.__name__)
class Res:
    def __init__(self, n): self.n = n
    def close(self): print("close", self.n)
with closing(Res(1)) as r: print(r.n)
with suppress(ZeroDivisionError, KeyError): 1 / 0
print("after")
f = io.StringIO()
with redirect_stdout(f): print("hidden")
print(repr(f.getvalue()))
with nullcontext(7) as n: print(n)
with ExitStack() as st:
    a = st.enter_context(cm("a"))
    b = st.enter_context(cm("b"))
    st.callback(print, "callback", 1, sep="-")
    @st.push
    def ex(t, v, tb):
        print("pushed", t, v)
        return True
    raise RuntimeError("x")
try:
    with ExitStack() as st:
        st.callback(lambda: 1 / 0)
        raise KeyError("first")
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
st = ExitStack()
st.enter_context(cm("z"))
st2 = st.pop_all()
st.close()
st2.close()
class D(ContextDecorator):
    def __enter__(self): print("D in"); return self
    def __exit__(self, *a): print("D out", a[0]); return False
@D()
def g(): print("g")
g()
try:
    with ExitStack() as s: s.enter_context(3)
except TypeError as e: print(e)
@contextmanager
def bad():
    if False: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def bad2():
    yield 1
    yield 2
try:
    with bad2(): pass
except RuntimeError as e: print(e)
@contextmanager
def bad3():
    try: yield
    except Exception: yield
try:
    with bad3(): raise ValueError
except RuntimeError as e: print(e)
class CM(AbstractContextManager):
    def __exit__(self, *a): print("CM exit"); return None
with CM() as c: print(isinstance(c, AbstractContextManager), isinstance(open, AbstractContextManager), issubclass(Res, AbstractContextManager))
with chdir("/tmp"):
    import os; print(os.getcwd())
try:
    with suppress(KeyError): raise ExceptionGroup("g", [KeyError(1)])
except* KeyError as e: print(e.exceptions)
with redirect_stderr(io.StringIO()) as err: print("x", file=sys.stderr)
print(err.getvalue())
