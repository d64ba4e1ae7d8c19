# What a function's code and its cells say.
import os
def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    x = a
    def g():
        return x
    return g
co = f.__code__
print(co.co_name, co.co_qualname, co.co_varnames, co.co_argcount, co.co_posonlyargcount, co.co_kwonlyargcount, co.co_firstlineno, co.co_flags, co.co_cellvars, co.co_freevars, co.co_nlocals)
print(os.path.basename(co.co_filename), f.__code__ is co)
g = f(1, d=2)
print(g.__closure__[0].cell_contents, f.__closure__, g.__code__.co_freevars, g.__code__.co_flags, type(g.__closure__[0]).__name__)
def gen():
    yield 1
print(gen.__code__.co_flags, (lambda: 0).__code__.co_name, (lambda: 0).__code__.co_firstlineno)
def deco(f): return f
@deco
def h(): pass
print(h.__code__.co_firstlineno, h.__code__.co_consts if False else "")
class C:
    def m(self): return __class__
print(C.m.__code__.co_freevars, C.m.__closure__[0].cell_contents is C, C().m.__code__ is C.m.__code__, C.m.__code__.co_varnames)
