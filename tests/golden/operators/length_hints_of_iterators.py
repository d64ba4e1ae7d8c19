# Iterators say how many items they have left, those of CPython that do.
import itertools, collections, struct, operator
class S:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i
class L(S):
    def __len__(self): return self.n
def show(what, it):
    hint = it.__length_hint__()
    try:
        next(it)
        after = it.__length_hint__()
    except StopIteration:
        after = "end"
    print(what, hint, after, operator.length_hint(it, -1))
d = {1: 2, 3: 4, 5: 6}
show("list", iter([1, 2, 3])); show("reversed list", reversed([1, 2, 3])); show("tuple", iter((1,)))
show("str", iter("abc")); show("text", iter("äbc€")); show("bytes", iter(b"ab")); show("bytearray", iter(bytearray(b"ab")))
show("dict", iter(d)); show("values", iter(d.values())); show("items", iter(d.items())); show("reversed", reversed(d)); show("reversed items", reversed(d.items()))
show("set", iter({1, 2, 3})); show("frozenset", iter(frozenset((1, 2))))
show("range", iter(range(5))); show("long range", iter(range(10**20, 10**20 + 7)));
show("sequence", iter(S(3))); show("sequence with len", iter(L(3))); show("reversed with len", reversed(L(3)))
show("deque", iter(collections.deque("abc"))); show("deque reversed", reversed(collections.deque("abc")))
show("repeat", itertools.repeat(1, 4)); show("unpack", struct.iter_unpack("2s", b"abcdef"))
for it in (zip([1]), map(len, []), enumerate([1]), itertools.count(), (x for x in [1]), iter(int, 1)):
    print(type(it).__name__, hasattr(it, "__length_hint__"), operator.length_hint(it, 9))
it = iter(d); d[7] = 8
print("changed", it.__length_hint__())
xs = [1, 2, 3]; it = iter(xs); next(it); xs.append(4); print("longer", it.__length_hint__()); del xs[:]; print("empty", it.__length_hint__())
try: iter([]).__length_hint__(1)
except TypeError as e: print(e)
