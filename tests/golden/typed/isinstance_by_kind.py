# isinstance() of builtin classes is told by the value's kind; what derives from them, or says that it does, counts too.
from collections import Counter, OrderedDict, defaultdict, namedtuple


class Words(list):
    pass


class Name(str):
    pass


class Level(int):
    pass


class Proxy:
    @property
    def __class__(self):
        return dict


class Broken:
    @property
    def __class__(self):
        raise KeyError("no class")


def what(x):
    found = []
    if isinstance(x, str):
        found.append("str")
    if isinstance(x, int):
        found.append("int")
    if isinstance(x, bool):
        found.append("bool")
    if isinstance(x, float):
        found.append("float")
    if isinstance(x, (list, tuple)):
        found.append("list or tuple")
    if isinstance(x, dict):
        found.append("dict")
    if isinstance(x, (set, bytes)):
        found.append("set or bytes")
    return found


Point = namedtuple("Point", "x y")
values = [1, 2 ** 80, True, 0.5, 0.0, 1e300, "a", None, ..., [], (), {}, {1}, frozenset(), b"", bytearray(), 1j, range(2),
          Words(), Name(), Level(3), Proxy(), Point(1, 2), Counter(), OrderedDict(), defaultdict(int), len, what, int, ValueError()]
for value in values:
    print(type(value).__name__, what(value))
try:
    what(Broken())
except KeyError as e:
    print(repr(e))
