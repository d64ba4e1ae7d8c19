# What the builtin types and classes of the program are to collections.abc, and what its classes add to them.
import collections.abc as cabc
from collections.abc import *
names = ["Awaitable","Coroutine","AsyncIterable","AsyncIterator","AsyncGenerator","Hashable","Iterable","Iterator","Generator","Reversible","Sized","Container","Callable","Collection","Set","MutableSet","Mapping","MutableMapping","MappingView","KeysView","ItemsView","ValuesView","Sequence","MutableSequence","ByteString"]
abcs = [(n, getattr(cabc, n)) for n in names]
def gen(): yield
async def co(): pass
async def agen(): yield
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
class Sz:
    def __len__(self): return 0
    def __contains__(self, x): return False
class NoHash: __hash__ = None
c = co()
objs = [1, 1.5, True, None, "s", b"b", bytearray(), [], (), {}, set(), frozenset(), range(3), slice(1), {}.keys(), {}.values(), {}.items(), iter([]), iter(()), iter({}), iter(set()), iter("s"), iter(range(1)), gen(), c, agen(), len, lambda: 0, int, It(), Sz(), NoHash(), object(), memoryview(b""), reversed([]), zip(), map(len, []), enumerate([]), type.__dict__, iter({}.values()), iter({}.items()), iter(b''), iter(bytearray()), filter(None, []), 1j, ...]
for o in objs:
    print(type(o).__name__, [n for n, a in abcs if isinstance(o, a)])
    print([n for n, a in abcs if issubclass(type(o), a)] == [n for n, a in abcs if isinstance(o, a)])
c.close()
class MySeq(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = MySeq(1, 2, 3, 2)
print(list(s), 2 in s, s.index(2), s.index(2, 2), s.count(2), list(reversed(s)))
try: s.index(9)
except ValueError as e: print(repr(e))
try: Sequence()
except TypeError as e: print(e)
class MyMap(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = MyMap()
m['a'] = 1; m.update(b=2, c=3); m.update([('d', 4)])
print(m.pop('a'), m.popitem(), m.setdefault('z', 9), 'b' in m, m.get('q', 0), list(m.items()), list(m.keys()), list(m.values()), len(m.keys()), m == {'b': 2}, m == dict(m))
print(m.keys() & {'b'}, sorted(m.keys() | ['x']), repr(m.keys())[:9], m.items() >= {('z', 9)})
try: m.pop('nope')
except KeyError as e: print(repr(e))
m.clear(); print(len(m))
class MySet(MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x):
        if x not in self.s: self.s.append(x)
    def discard(self, x):
        if x in self.s: self.s.remove(x)
    def __repr__(self): return f"MySet({self.s})"
    def __hash__(self): return self._hash()
a, b = MySet([1, 2, 3]), MySet([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, a < MySet([1, 2, 3, 4]), a == MySet([3, 2, 1]), a.isdisjoint(b), {2} & a, a >= {1})
print(hash(a) == hash(frozenset([1, 2, 3])))
a |= b; a -= {1}; print(a, a.pop(), a); a.remove(3)
try: a.remove(77)
except KeyError as e: print(repr(e))
match s:
    case [x, *rest]: print("seq", x, rest)
match MyMap():
    case {}: print("map")
class Reg:
    def __len__(self): return 1
    def __getitem__(self, i):
        if i: raise IndexError
        return 5
Sequence.register(Reg)
match Reg():
    case [q]: print("reg", q)
class G(Generator):
    def __init__(self): self.n = 0
    def send(self, v):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
    def throw(self, t, v=None, tb=None): raise t if v is None else v
print(list(G()))
G().close()
print(Callable[[int, str], bool], Sequence[int], Mapping[str, int], Callable[..., int], repr(Callable))
print(Sequence[int].__origin__, Callable[[int], str].__args__)
try: Callable[int]
except TypeError as e: print(e)
print(sorted(Mapping.__abstractmethods__), Sequence.__mro__)
