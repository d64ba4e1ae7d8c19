# & | ^ ~ of ints with signs: as of two's complement without end, whatever the size.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


SMALL = (0, 1, -1, 5, -6, 255, -256)
LARGE = (2**63, -2**63, 2**64 - 1, -(2**64), 2**100 + 7, -(2**100) - 7)
for a in SMALL + LARGE:
    print(a, [a & b for b in (3, -3, 2**70, -(2**70))], [a | b for b in (3, -3, 2**70)], [a ^ b for b in (3, -3, -(2**70))], ~a)


def identity(a: int, b: int) -> bool:
    return (a & b) + (a | b) == a + b and a ^ b == (a | b) - (a & b) and ~(a & b) == ~a | ~b and ~a == -a - 1


print(all(identity(a, b) for a in SMALL + LARGE for b in SMALL + LARGE))


def mask(n: int, width: int) -> int:
    return n & ((1 << width) - 1)


def signed(n: int, width: int) -> int:
    n = mask(n, width)
    return n - (1 << width) if n >> (width - 1) else n


for width in (8, 16, 32, 63, 64, 65, 128):
    print(width, [mask(v, width) for v in (-1, -128, 300)], [signed(v, width) for v in (127, 128, 255, 2**width - 1, 2 ** (width - 1))])
print(True & 3, True | 2, True ^ True, type(True & True), type(True & 1), ~True, ~False, True & -1, False | -1, type(True ^ False))
print([tried(op) for op in (lambda: 1 & 1.0, lambda: 1.0 | 1, lambda: "a" ^ 1, lambda: ~1.0, lambda: None & 1, lambda: 2**70 & 1.5, lambda: ~"a", lambda: [1] | [2])])


def popcount(n: int) -> int:
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


def reverse_bits(n: int, width: int) -> int:
    r = 0
    for _ in range(width):
        r = r << 1 | n & 1
        n >>= 1
    return r


def xorshift(seed: int, steps: int) -> int:
    x = seed
    for _ in range(steps):
        x ^= x << 13 & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 7
        x ^= x << 17 & 0xFFFFFFFFFFFFFFFF
    return x


print(popcount(2**200 - 1), popcount(0b1011), reverse_bits(1, 64), reverse_bits(0b1101, 70), xorshift(88172645463325252, 10), xorshift(1, 1))
n = 0xF0
n &= 0x3C
n |= 1 << 70
n ^= -1
print(n, n & 1, n >> 69, -1 >> 100, -1 & 2**100, (-5) >> 1, -5 // 2, -(5 >> 1))
