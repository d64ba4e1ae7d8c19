# None, and what may be None, in a tuple that is an object on one way and typed on the other.
def pair(n):
    return (n or None, [n])


p = q = None
try:
    p, q = (pair(3), {len: 1})
except TypeError:
    p = (None, "x")
if q:
    p = (None,)
    print(p)
p = (None, 1, {"k": None})
print(p, pair(0), q)


def third(n, p):
    if n:
        return p[2]
    return third(n, (b"12", 1e16, n))


def big(n, p):
    if n < 1:
        return p[1]
    return big(n - 1, (p[1], p[0] + p[1]))


print(third(1, (1, 2, "c")), big(200, (0, 1)))
n = 2 ** 70
print(sum(n for c in "ab" if n), max(sum(n for d in "ab") for c in "ab"), n)
