# Rich comparisons: reflected, with NotImplemented, identity at last; hash goes away with __eq__.
log = []


class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        log.append("eq")
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        log.append("lt")
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    def __le__(self, other):
        log.append("le")
        return self.parts <= other.parts if isinstance(other, Version) else NotImplemented


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a == c, a != c, a != b, a < b, a > b, a <= c, a >= b, log)
log.clear()
print(a == 5, 5 == a, a != 5, log)
for f in (lambda: a < 5, lambda: 5 < a, lambda: a >= "x", lambda: object() < object(), lambda: 1 < "a", lambda: [1] < (1,), lambda: None < None,
          lambda: {} < {}, lambda: [1, "a"] < [1, 2]):
    try:
        print(f())
    except TypeError as e:
        print(e)
try:
    hash(a)
except TypeError as e:
    print(e, Version.__hash__)
try:
    {a: 1}
except TypeError as e:
    print(e)
print(max([a, b, c]) is b, min(a, b) is a, sorted([b, a]) == [a, b], [a, b].index(Version(1, 10)), Version(1, 2) in [b, a])


class Loud:
    def __eq__(self, other):
        print("eq called")
        return True


l = Loud()
print(l in [l], [l] == [l], l == l, l in [Loud()])
print((l,) == (l,), {"k": l} == {"k": l}, [l].count(l))


class Odd:
    def __eq__(self, other):
        return "a string"

    def __lt__(self, other):
        return []

    def __gt__(self, other):
        return 7

    def __ne__(self, other):
        return None


print(Odd() == 1, 1 == Odd(), Odd() < 1, 1 < Odd(), Odd() != 1, not (Odd() == 1), bool(Odd() < 2))
print(sorted([3, 1, 2], key=lambda v: (-v,)))


class Base:
    def __eq__(self, other):
        return "base"


class Derived(Base):
    def __eq__(self, other):
        return "derived"


print(Base() == Derived(), Derived() == Base(), Base() == Base())


class ByHash:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return f"H{self.n}"


print({ByHash(n) for n in (1, 4, 1, 7, 4)} == {ByHash(1), ByHash(4), ByHash(7)}, len({ByHash(n % 5): n for n in range(20)}))
d = {ByHash(1): "one", ByHash(4): "four"}
print(d[ByHash(4)], ByHash(7) in d, hash(ByHash(8)))


class BadHash:
    def __hash__(self):
        return "x"


try:
    hash(BadHash())
except TypeError as e:
    print(e)


class Keep(Version):
    __hash__ = object.__hash__


print(isinstance(hash(Keep(1)), int), 1 < 2 < 3 > 2 != 5 == 5)
