# memoryview: items, slices, casts, comparison, release, read-only memory, formats and shapes.
import array


def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


data = bytearray(b"abcdefgh")
m = memoryview(data)
print(m[0], m[-1], m[2:5].tobytes(), m[::2].tobytes(), m[::-1].tolist(), len(m), m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.c_contiguous, m.contiguous, m.f_contiguous, m.suboffsets, m.obj is data)
m[0] = 90
m[1:3] = b"YX"
m[-2:] = bytearray(b"12")
m[::4] = b"__"
print(data, bytes(m), list(m), 90 in m, m.tobytes(), m.hex(), m.hex("-", 2), m.tolist()[:2])
for key, value in ((0, 256), (0, -1), (0, "a"), (0, b"a"), (0, 1.5), (9, 1), (-9, 1), ("a", 1), (slice(0, 2), b"abc"), (slice(0, 2), "ab"), (slice(0, 2), [1, 2]), (slice(0, 2), 5), (None, 1), (slice(None, None, 0), b"")):
    print(key, value, tried(m.__setitem__, key, value))
print([tried(lambda k=k: m[k]) for k in (8, -9, 1.5, "a", None, 2**70)], tried(lambda: m[::0]), tried(lambda: m.__delitem__(0)), tried(memoryview, "a"), tried(memoryview, 5), tried(memoryview, [1]), tried(memoryview), tried(lambda: m[0, 0] if False else m[:, :] if False else "skip"))
ro = memoryview(b"read")
print(ro.readonly, tried(ro.__setitem__, 0, 1), hash(ro) == hash(b"read"), ro == b"read", ro == memoryview(b"read"), ro == bytearray(b"read"), ro != b"x", ro == "read", tried(lambda: ro < b"z"), m.toreadonly().readonly, tried(m.toreadonly().__setitem__, 0, 1), tried(hash, m))
a = array.array("i", [1, -2, 300, 70000])
am = memoryview(a)
print(am.format, am.itemsize, am.nbytes, am.shape, am.tolist(), am[1], am[1:3].tolist(), am[::-2].tolist(), am == a, am.strides, len(am), am.tobytes() == a.tobytes())
am[0] = -5
print(a, tried(am.__setitem__, 0, 2**40), tried(am.__setitem__, 0, 1.5), tried(am.__setitem__, 0, "x"), tried(a.append, 1), tried(a.pop))
c = memoryview(bytes(range(16))).cast("I")
print(c.tolist(), c.format, c.itemsize, c.cast("B").tolist()[:4], c.cast("B").cast("H")[1], memoryview(b"\xff" * 8).cast("q")[0], memoryview(b"\xff" * 8).cast("Q")[0], memoryview(array.array("d", [1.5, -2.0])).tolist(), memoryview(b"ab").cast("c").tolist(), memoryview(b"\0\1").cast("?").tolist(), memoryview(b"\xff\x01").cast("b").tolist())
for fmt in ("z", "", "ii", "<i", "s", 5):
    print(repr(fmt), tried(memoryview(b"abcd").cast, fmt))
print(tried(memoryview(b"abc").cast, "I"), tried(c.cast, "H"), tried(m[::2].cast, "H"))
m.release()
print(tried(lambda: m[0]), tried(len, m), tried(m.tobytes), tried(lambda: m.format), repr(m)[:22], m.release(), tried(memoryview, m))
data.append(1)
with memoryview(data) as w:
    w[0] = 1
    print(w[0], tried(data.append, 1), data[0])
print(tried(lambda: w[0]), data.append(2), len(data), memoryview(b"ab") == memoryview(bytearray(b"ab")), memoryview(memoryview(b"xy"))[1:].tobytes(), bytes(memoryview(b"abc")[::-1]), bytearray(memoryview(b"abc")[::2]), b"".join([memoryview(b"a"), b"b"]), b"x" + memoryview(b"y"), str(memoryview(b"q"), "ascii"), int.from_bytes(memoryview(b"\1\0"), "big"), isinstance(ro, memoryview), type(ro))


def window_sums(data: bytes, k: int) -> list[int]:
    view = memoryview(data)
    return [sum(view[i : i + k]) for i in range(len(view) - k + 1)]


def fill(buffer: bytearray, value: int) -> None:
    view = memoryview(buffer)
    for i in range(0, len(view), 2):
        view[i] = value


buf = bytearray(5)
fill(buf, 7)
print(window_sums(b"\1\2\3\4", 2), buf, window_sums(b"", 1), list(reversed(memoryview(b"abc"))), max(memoryview(b"az")), sorted(memoryview(b"cab")))
