# collections.abc is there under all the names that imports give it.
import collections, collections.abc
from collections.abc import Sequence, Mapping
import collections.abc as A
print(isinstance([], Sequence), isinstance({}, collections.abc.Mapping), A.Set, collections.abc.Callable, Mapping)
print(isinstance(collections.deque(), A.MutableSequence), isinstance(collections.OrderedDict(), A.Mapping), isinstance(collections.Counter(), A.MutableMapping), isinstance(collections.ChainMap(), A.MutableMapping), isinstance(collections.defaultdict(int), A.Mapping))
class S(Sequence):
    def __len__(self): return 2
    def __getitem__(self, i): return [5, 6][i]
print(list(S()))
def f(x: A.Iterable[int]) -> A.Iterator: return iter(x)
print(next(f([1])))
