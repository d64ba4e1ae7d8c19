# pprint: lines that fit and that do not, containers of collections.
import pprint
from collections import UserDict, Counter, OrderedDict, deque, defaultdict
d = {"a": list(range(40)), "b": {"x": "y" * 90, "z": (1, 2, {3})}, "c": {1, 2, 3}}
pprint.pprint(d)
pprint.pp(d, width=40, indent=2)
print(pprint.pformat([UserDict({"a": 1}), Counter("aabb"), OrderedDict(a=1), deque([1], 3), defaultdict(int, {1: 2})]))
print(pprint.isreadable([1]), pprint.saferepr(d))
