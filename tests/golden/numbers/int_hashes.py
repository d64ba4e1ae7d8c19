# hash(int) is the value modulo 2**61 - 1, -1 becomes -2, and equal numbers of other kinds agree.
import sys

P = sys.hash_info.modulus
print(P == 2**61 - 1, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag, sys.hash_info.width)
for n in (0, 1, -1, -2, P - 1, P, P + 1, -P, -P - 1, -P + 1, 2 * P, 2**61, 2**62, 2**63, 2**64, -2**63, 10**20, -(10**20), 10**100, 2**1000, -(2**1000) - 3):
    print(n if n.bit_length() < 70 else n.bit_length(), hash(n), hash(n) == (n % P if n >= 0 else -(-n % P)) or hash(n) == -2)
print(hash(True), hash(False), hash(1.0), hash(-1.0), hash(0.5), hash(1.5), hash(-0.0), hash(1e300), hash(2.0**61), hash(2**100) == hash(2.0**100), hash(1e16) == hash(10**16), hash(0.1))
print(hash(float("inf")), hash(-float("inf")), hash(1 + 0j) == 1, hash(2j), hash(-1 - 1j), hash(1.5 + 2.5j), hash(0j), hash(-1 + 0j))
print(hash(()), hash((1,)), hash((1, 2)), hash((2, 1)), hash((-1, -2)), hash(((), ())), hash((1, 2.0, 3)) == hash((1.0, 2, 3)), hash((1, (2, (3,)))), hash((None,)) == hash((None,)))
print(hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])), hash(frozenset([1, 2, 3])), hash(frozenset([-1, -2])), hash(range(0)) == hash(range(5, 5)), hash(range(0, 5, 2)) == hash(range(0, 6, 2)), hash(range(3)))
for bad in ([], {}, set(), bytearray(), slice(1), ([],), (1, {}), frozenset, {1: 2}.keys(), {1: 2}.items(), [1].__iter__):
    try:
        print(type(hash(bad)))
    except TypeError as e:
        print(e)


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value


for value in (5, -1, 2**61 - 1, 2**63, 2**64 + 5, -(2**63) - 1, True, 10**30):
    print(hash(Key(value)), end=" ")
print()
for value in (1.5, "1", None):
    try:
        hash(Key(value))
    except TypeError as e:
        print(e)


def polynomial(values: list[int]) -> int:
    h = 7
    for v in values:
        h = h * 31 + hash(v)
    return h


print(polynomial([1, -1, 2**61 - 1, 2**64]), len({1, 1.0, True, 1 + 0j}), {2**61 - 1: "p", 0: "z"}, {1: "a", True: "b", 1.0: "c"}, len({Key(1), Key(1), Key(2**61)}))
