# The classes that module types has, what calling them gives, and what else is in it.
import types, sys
for n in types.__all__:
    t = getattr(types, n)
    if isinstance(t, type): print(n, t, t.__name__, t.__qualname__, t.__module__)
def f(): pass
class C:
    def m(self): return self
    @classmethod
    def k(cls): return cls
print(isinstance(f, types.FunctionType), isinstance(C().m, types.MethodType), isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType))
print(isinstance(str.join, types.MethodDescriptorType), isinstance(object.__init__, types.WrapperDescriptorType), isinstance(f.__code__, types.CodeType))
print(isinstance(dict.__dict__['fromkeys'], types.ClassMethodDescriptorType), isinstance(C.__dict__, types.MappingProxyType))
m = types.MethodType(lambda s, x: (s, x), 5)
print(m(3), m.__self__)
ns = types.SimpleNamespace(a=1, b='x')
ns.c = [ns]
print(ns, ns == types.SimpleNamespace(a=1), ns.a)
del ns.c
print(ns == types.SimpleNamespace(a=1, b='x'), ns.__dict__, vars(ns))
class S(types.SimpleNamespace): pass
print(S(q=2), S(q=2) == types.SimpleNamespace(q=2))
def bad(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
bad(types.MethodType, 1, 2); bad(types.MethodType, len, None); bad(types.MethodType, len); bad(types.MethodType, len, 3, x=1)
bad(types.MappingProxyType, 3); bad(types.MappingProxyType); bad(types.MappingProxyType, [1]); bad(types.SimpleNamespace, 1)
bad(lambda: ns < ns); bad(types.CellType, 1, 2)
p = types.MappingProxyType({1: 2, 'a': 3})
print(p, p[1], list(p), len(p), 'a' in p, p.get(9, 0), list(p.items()), p | {5: 6}, {5: 6} | p, p == {1: 2, 'a': 3})
bad(lambda: p.__setitem__); bad(hash, p)
try: p[1] = 2
except TypeError as e: print(e)
c = types.CellType(4); print(c.cell_contents); c.cell_contents = 5; print(c.cell_contents)
try: types.CellType().cell_contents
except ValueError as e: print(e)
X = types.new_class('X', (C,), {}, lambda ns: ns.update(a=1))
print(X.a, X.__mro__[1:])
print(types.resolve_bases((list[int], C)), types.prepare_class('Q', (C,)))
class D:
    @types.DynamicClassAttribute
    def v(self): return 42
print(D().v)
try: D.v
except AttributeError as e: print('AE', e)
@types.coroutine
def g(): 
    x = yield 1
    return x
async def co(): return await g()
k = co(); print(k.send(None))
try: k.send(7)
except StopIteration as e: print(e.value)
bad(types.coroutine, 3)
print(types.GenericAlias(list, int), types.GenericAlias(dict, (int, str)).__args__, isinstance(list[int], types.GenericAlias), isinstance(int | str, types.UnionType))
def cells():
    a = 1
    return lambda: a
print(isinstance(cells().__closure__[0], types.CellType), cells().__closure__[0].cell_contents)
mod = types.ModuleType('mod', 'doc')
mod.x = 3
print(mod, mod.__doc__, mod.x, mod.__name__)
