# copy and deepcopy of builtin values, of instances, and of those that say how.
import copy, copyreg, types, collections
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return self.__dict__ == o.__dict__
    def __repr__(self): return f"P({self.x!r}, {self.y!r})"
p = P([1, 2], {"a": (1, [2])})
q = copy.copy(p); r = copy.deepcopy(p)
print(q, q is p, q.x is p.x, r, r.x is p.x, r.y["a"][1] is p.y["a"][1], r == p)
class S:
    __slots__ = ("a", "b")
s = S(); s.a = [1]
t = copy.copy(s); u = copy.deepcopy(s)
print(t.a is s.a, u.a is s.a, u.a, hasattr(t, "b"))
class L(list): pass
l = L([1, [2]]); l.name = "n"
m = copy.copy(l); n = copy.deepcopy(l)
print(type(m), m, m.name, m[1] is l[1], n, n[1] is l[1], n.name)
class D(dict): pass
d = D(a=[1]); d.z = 3
print(type(copy.copy(d)), copy.copy(d), copy.deepcopy(d), copy.deepcopy(d).z)
class I(int): pass
i = I(5); i.tag = "t"
print(type(copy.copy(i)), copy.copy(i), copy.copy(i).tag, copy.deepcopy(i).tag)
class T(tuple): pass
t = T((1, [2])); print(type(copy.copy(t)), copy.deepcopy(t), copy.deepcopy(t)[1] is t[1])
class Str(str): pass
print(type(copy.copy(Str("x"))), copy.copy(Str("x")))
for o in [1, 1.5, "a", b"b", None, True, (1, 2), (1, [2]), [1], {1: [2]}, {1}, frozenset([1]), range(3), slice(1, 2), bytearray(b"x"), 2j, ..., NotImplemented, len, int, type, lambda: 0, collections.deque([1, [2]], 3), collections.OrderedDict(a=1), collections.Counter("aab"), collections.defaultdict(list, a=[1]), types.SimpleNamespace(a=[1]), property(), list[int]]:
    c, dc = copy.copy(o), copy.deepcopy(o)
    print(type(c).__name__, c is o, dc is o, (c == o) if not callable(o) else '')
rec = [1]; rec.append(rec)
x = copy.deepcopy(rec); print(x[1] is x, x is rec)
class C1:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return ("deep", type(memo).__name__)
print(copy.copy(C1()), copy.deepcopy(C1()), copy.deepcopy([C1()]))
class R:
    def __init__(self, v): self.v = v
    def __reduce__(self): return (R, (self.v + 1,))
print(copy.copy(R(1)).v, copy.deepcopy(R(1)).v)
class G:
    def __init__(self, v): self.v = v; self.w = 2
    def __getstate__(self): return {"v": self.v * 10}
    def __setstate__(self, st): self.__dict__.update(st); self.set = True
g = copy.copy(G(3)); print(g.__dict__)
class N:
    def __new__(cls, a, *, k=1):
        o = super().__new__(cls); o.a, o.k = a, k; return o
    def __getnewargs_ex__(self): return (self.a,), {"k": self.k}
print(copy.copy(N(1, k=7)).__dict__)
class NA:
    def __new__(cls, a): o = super().__new__(cls); o.a = a; return o
    def __getnewargs__(self): return (self.a,)
print(copy.deepcopy(NA([1])).a)
e = ValueError("a", 1); e.extra = 5
c = copy.copy(e); print(repr(c), c.extra, c is e)
def gen(): yield
for bad in [gen(), types.ModuleType, {}.keys(), memoryview(b'')]:
    try: print(copy.deepcopy(bad))
    except TypeError as e: print(str(e)[:40])
print(object.__reduce_ex__(p, 4)[0].__name__, object.__reduce_ex__(p, 4)[1:3])
print(P.__reduce__, p.__reduce_ex__(2)[1])
print(s.__reduce_ex__(2)[1:])
try: s.__reduce_ex__(0)
except TypeError as e: print(e)
print(l.__reduce_ex__(2)[1:3], list(l.__reduce_ex__(2)[3]), list(d.__reduce_ex__(2)[4]))
print(i.__reduce_ex__(4)[1:])
print([1].__reduce_ex__(4)[1:3], (1).__reduce_ex__(4)[1:3])
def cc(o): return (P, (9, 9))
class K: pass
copyreg.pickle(K, cc)
print(copy.copy(K()))
try: copy.copy(3, 4)
except TypeError as e: print(e)
print(copy.Error, copy.error is copy.Error)
nt = collections.namedtuple("nt", "a b")(1, [2])
print(copy.copy(nt), copy.deepcopy(nt), copy.deepcopy(nt).b is nt.b)
m = P(1, 2).__repr__
print(copy.copy(m)() , copy.deepcopy(m)())
a = [1, 2]; b = [a, a]; c = copy.deepcopy(b); print(c[0] is c[1], c[0] is a)
print(p.__getstate__(), s.__getstate__(), object().__getstate__(), [].__getstate__())
