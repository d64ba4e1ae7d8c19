import inspect, functools
from inspect import Parameter, Signature
class A:
    "doc of A"
    x = 1
    def m(self, a, *, b=None):
        """Doc
           indented
        """
    @staticmethod
    def s(q): ...
    @classmethod
    def c(cls, z=1): ...
    @property
    def p(self): return 1
def gen():
    yield 1
async def co(): pass
def f(a, /, b: int, c: 'str' = "x", *args, d=1, **kw) -> None: pass
for x in (A, A.m, A().m, A.s, A.c, gen, co, f, len, 3, gen()):
    print(inspect.isclass(x), inspect.isfunction(x), inspect.ismethod(x), inspect.isbuiltin(x), inspect.ismodule(x), inspect.isgeneratorfunction(x), inspect.isgenerator(x), inspect.iscoroutinefunction(x), inspect.isroutine(x), inspect.isdatadescriptor(x), inspect.ismethoddescriptor(x), inspect.isabstract(x), inspect.isawaitable(x))
print(inspect.signature(f), inspect.signature(A.m), inspect.signature(A().m), inspect.signature(A.c))
for n, p in inspect.signature(f).parameters.items():
    print(n, p.kind, p.default, p.annotation, repr(p))
print(inspect.signature(functools.partial(f, 1, d=3)))
ba = inspect.signature(f).bind(1, 2, d=5, e=6)
print(ba, ba.args, ba.kwargs)
ba.apply_defaults(); print(ba.arguments)
try: inspect.signature(f).bind(1)
except TypeError as e: print(e)
print(inspect.getdoc(A.m)); print(inspect.cleandoc("  a\n    b\n"))
print(inspect.getmro(A)); print([n for n, v in inspect.getmembers(A) if not n.startswith('__')])
print(inspect.getcallargs(f, 1, 2, 3, 4, d=5, e=6))
print(inspect.getfullargspec(f))
print(Signature([Parameter('x', Parameter.POSITIONAL_ONLY), Parameter('y', Parameter.KEYWORD_ONLY, default=3)]))

def deco(g):
    @functools.wraps(g)
    def w(*a): return g(*a)
    return w
print(inspect.signature(deco(f)), inspect.unwrap(deco(f)) is f)
print(inspect.getmodule(f).__name__)
print(globals() is globals(), f.__globals__ is globals())
g = gen(); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g))

