# Every operator of int gives the same on small ints, on 64-bit edges and on big ones.
EDGES = [0, 1, -1, 7, -8, 2**31, -2**31, 2**61, 2**62 - 1, -2**62, 2**63 - 1, -2**63, 2**64, 10**30, -10**30]


def combine(a, b):
    print(a, b, a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a == b, end=" ")
    if b:
        print(a // b, a % b, divmod(a, b), end=" ")
        q, r = divmod(a, b)
        assert q * b + r == a and (0 <= r < b or b < r <= 0)
    print()


for a in EDGES:
    print(-a, +a, ~a, abs(a), bool(a), int(a), a.bit_length(), a.bit_count(), hash(a))
    for b in EDGES[::2]:
        combine(a, b)


def total(n):
    t = 1
    for i in range(1, n):
        t = t * i + (t >> 3) - i
    return t


print(total(10), total(25), total(60))
