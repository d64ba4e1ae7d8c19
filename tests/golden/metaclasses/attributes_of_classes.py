# A metaclass says what attributes its classes have; what the class defines is for instances alone.
class M(type):
    def __getattribute__(cls, n):
        if n == "dyn": return "from getattribute"
        if n == "bad": raise AttributeError("no " + n)
        return super().__getattribute__(n)
    def __getattr__(cls, n): return ("getattr", n)
    def __setattr__(cls, n, v): print("setattr", n); super().__setattr__(n, v)
    def __delattr__(cls, n): print("delattr", n); type.__delattr__(cls, n)
    @property
    def prop(cls): return "meta prop"
    def meth(cls): return "meth of " + cls.__name__
class A(metaclass=M):
    x = 1
    def m(self): return "m"
    @classmethod
    def c(cls): return cls.dyn
    def __enter__(self): return 1
    def __exit__(self, *a): pass
    def __len__(self): return 9
    def __index__(self): return 3
class B(A): pass
print(A.dyn, A.bad, A.x, A.prop, A.meth(), B.meth(), A.c(), B().c(), A().m(), A.m(A()), B.nothing)
try: type.__getattribute__(A, "nothing")
except AttributeError as e: print(e)
try: object.__getattribute__(A, "x")
except AttributeError as e: print(e)
A.y = 2
del A.y
for f in (lambda: len(A), lambda: [1][A], lambda: iter(A), lambda: -A, lambda: int(A), lambda: float(A), lambda: A + 1, lambda: A < A, lambda: format(A, "x"), lambda: next(A), lambda: reversed(A), lambda: A[1], lambda: round(A), lambda: 1 in A, lambda: ~A, lambda: abs(A), lambda: bytes(A), lambda: complex(A), lambda: divmod(A, 1), lambda: A @ A, lambda: chr(A), lambda: range(A), lambda: "%d" % A, lambda: open(A), lambda: sum([A]), lambda: "".join([A]), lambda: {**A}, lambda: [*A]):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e)[:100])
try:
    with A: pass
except Exception as e: print(type(e).__name__, e)
class P:
    def __enter__(self): pass
    def __exit__(self, *a): pass
try:
    with P: pass
except Exception as e: print(type(e).__name__, e)
class E(Exception):
    def __int__(self): return 5
    def __float__(self): return 2.5
    def __index__(self): return 1
    def __next__(self): return 7
    def __iter__(self): return self
    def __len__(self): return 4
    def __bytes__(self): return b"e"
    def __reversed__(self): return "rev"
    def __round__(self, n=None): return "rd"
    def __neg__(self): return "neg"
    def __add__(self, o): return "add"
    def __format__(self, s): return "fmt" + s
    def __enter__(self): return "ent"
    def __exit__(self, *a): return True
    def __contains__(self, x): return True
    def __getitem__(self, i): return i
    def __call__(self): return "called"
    def __fspath__(self): return "/nope"
    def __complex__(self): return 3j
    def __trunc__(self): return 3
    def __floor__(self): return 2
    def __length_hint__(self): return 2
e = E()
import math, os, operator
print(int(e), float(e), [1,2][e], next(e), len(e), bytes(e), reversed(e), round(e), -e, e + 1, f"{e:q}", 3 in e, e[5], e(), os.fspath(e), complex(e), math.trunc(e), math.floor(e), operator.length_hint(e), range(e), "%d" % e)
with e as z: print(z)
