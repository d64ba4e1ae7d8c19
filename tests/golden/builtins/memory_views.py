# memoryview: others' memory seen and set in place, in slices with steps, in other formats, until it is released.
from array import array


def said(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def set_to(m, key, value):
    m[key] = value
    return m.tolist()


def delete(m, key):
    del m[key]


def facts(m):
    return m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly, m.contiguous, m.obj is b


b = bytearray(b"abcdef")
m = memoryview(b)
odd, back = m[::2], m[::-1]
for v in (m, odd, back, m.toreadonly()):
    print(facts(v), v.tolist(), v.tobytes(), v.hex(), bytes(v), bytearray(v), len(v))
m[0] = 65
m[2:4] = b"xy"
odd[1:] = b"!?"
back[0:2] = array("B", [1, 2])
m[1:] = m[:-1]
print(b, m[0], m[-1], m[1,], list(m), list(reversed(m)), 65 in m, "x" in m, bool(m), m.hex(":"), m.hex("-", 2))
print(m == b, m != b, b == m, m == b"other", m == "x", m[2:4] == odd[1:3], memoryview(array("h", [1, 2])) == array("d", [1, 2]))
print(b + m, b"" + m, b",".join([m, m[:1]]), int(memoryview(b"12")), str(memoryview(b"hi"), "ascii"))
r = memoryview(b"abc")
print(hash(r) == hash(b"abc"), {r: 1}[b"abc"], r.cast("c").tolist(), r.cast("?").tolist(), m.cast("h").tolist(), m.cast("h").cast("B") == b)

numbers = array("i", range(6))
n = memoryview(numbers)
n[1:] = n[:-1]
n[-1] = -5
print(numbers, n[::2].tolist(), n.format, n.itemsize, n[2:].nbytes, sum(n), memoryview(n).obj is numbers)
for code in "bBhHiIlLqQnNfdcP?":
    cell = memoryview(bytearray(16)).cast(code)
    print(code, [said(set_to, cell[:1], 0, v) for v in (1, -1, 300, 2**31, 2**63, -2**64, 1.5, "x", b"x", b"xx")])

for f, *args in (
    (memoryview,), (memoryview, 1), (memoryview, "a"), (memoryview, b, 1), (m.__getitem__, 9), (m.__getitem__, "x"), (m.__getitem__, 2**70),
    (m.__getitem__, (0, 0)), (m.__getitem__, ()), (set_to, m, 0, 300), (set_to, m, 0, "x"), (set_to, m, 9, 1), (set_to, m, slice(2), b"xyz"),
    (set_to, m, slice(2), [1, 2]), (set_to, n, slice(1), b"1234"), (set_to, r, 0, 1), (delete, m, 0), (delete, r, 0), (hash, m),
    (hash, n.toreadonly()), (m.cast, "d"), (m.cast, "x"), (m.cast, 1), (n.cast, "h"), (odd.cast, "b"), (m.tobytes, "x"), (m.hex, "::"),
    (lambda: b"x" + odd,), (lambda: m + b,), (lambda: m * 2,), (lambda: m < b,), (lambda: m.typo,), (setattr, m, "format", "c"),
    (b.append, 1), (b.clear,), (numbers.append, 1), (memoryview(array("u", "a")).tolist,),
):
    print(said(f, *args))

c = bytearray(b"once")
with memoryview(c) as w:
    print(w[0], said(c.append, 1))
c.append(33)
print(c)
for f, *args in ((w.__getitem__, 0), (len, w), (w.tolist,), (hash, w), (memoryview, w), (lambda: w.format,), (w.release,)):
    print(said(f, *args))
print(w == w, w == b"")
