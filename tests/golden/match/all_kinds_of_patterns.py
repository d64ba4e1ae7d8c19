# Values, captures, sequences, mappings, classes, alternatives and guards.
from collections import OrderedDict, deque, namedtuple


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Color:
    RED = 1
    GREEN = 2


def kind(value):
    match value:
        case None:
            return "none"
        case True | False as flag:
            return f"bool {flag}"
        case Color.RED:
            return "red"
        case -3 | 2.5 | "text" | b"bytes":
            return f"constant {value!r}"
        case int(n) if n > 1000:
            return f"large {n}"
        case int() | float():
            return "number"
        case str(s):
            return f"str {s}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, (2 | 3) as b, *rest]:
            return f"one, {b}, {rest}"
        case [first, *_, last]:
            return f"from {first} to {last}"
        case {"type": "circle", "r": r, **others}:
            return f"circle {r} {others}"
        case {"a": _, "b": [_, y]}:
            return f"nested {y}"
        case {}:
            return "mapping"
        case Point(0, y=y):
            return f"on the axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case _:
            return "other"


Pair = namedtuple("Pair", "left right")
for value in [None, True, 1, -3, 2.5, "text", b"bytes", 5000, 7, "abc", [], (4,), [1, 2], [1, 3, 5, 7], [1, 4, 6],
              deque([8, 9]), range(3), {"type": "circle", "r": 2, "name": "c", "z": 0}, {"a": 0, "b": (1, 2)}, {}, OrderedDict(q=1),
              Point(0, 5), Point(6, 6), Point(1, 2), Pair(1, 2), {1, 2}, b"", object]:
    print(kind(value))
