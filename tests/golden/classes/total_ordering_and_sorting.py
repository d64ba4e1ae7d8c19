# functools.total_ordering makes the other comparisons of __eq__ and one; sorting needs < only.
from functools import total_ordering, cmp_to_key


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


vs = [Version(t) for t in ("1.10", "1.2", "1.2.0", "0.9", "2")]
print(sorted(vs), max(vs), min(vs), vs[0] > vs[1], vs[1] <= vs[2], vs[1] >= Version("1.2"), vs[0] != vs[1])
try:
    vs[0] <= "1.2"
except TypeError as e:
    print(e)


class OnlyLt:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n


print([x.n for x in sorted(map(OnlyLt, [2, 3, 1]))], [x.n for x in sorted(map(OnlyLt, [2, 3, 1]), reverse=True)], max(OnlyLt(1), OnlyLt(2), key=lambda x: x.n).n)
words = ["bb", "a", "ccc", "dd"]
print(sorted(words, key=cmp_to_key(lambda a, b: len(b) - len(a))))
try:
    @total_ordering
    class Nothing:
        pass
except ValueError as e:
    print(e)
