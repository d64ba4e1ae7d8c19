# Sequence patterns take lists, tuples, ranges, deques and what registers as a sequence; never text, bytes, sets, iterators.
import collections
import collections.abc


class Mine(collections.abc.Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


class NotRegistered:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i


def f(x):
    match x:
        case []:
            return "empty"
        case [one]:
            return f"one {one!r}"
        case (1, second):
            return f"1 and {second!r}"
        case [first, *middle, last]:
            return f"{first!r} .. {middle!r} .. {last!r}"
    return "no sequence"


for x in ([], (), [5], (1, 2), [1, [2]], range(4), range(0), collections.deque([1, 2, 3]), Mine(1, 2), Mine(7, 8, 9), "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, iter([1, 2]), NotRegistered(), None, memoryview(b"xyz")):
    print(type(x).__name__, f(x))


def stars(x):
    match x:
        case [*_, "end"]:
            return "ends"
        case ["start", *rest]:
            return rest
        case [_, [_, *inner], *_]:
            return inner


print(stars([1, 2, "end"]), stars(("start", 1, 2)), stars([0, [1, 2, 3], 4]), stars([0]), type(stars(("start", 1))))
