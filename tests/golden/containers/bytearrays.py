# bytearray: its own methods, those of bytes, slices, errors, subclasses.
a = bytearray(b"abc")
print(a, len(a), a[0], a[-1], a[1:], list(a), bytes(a), bool(bytearray()))
a.append(100); a.extend(b"ef"); a.extend([103]); a.insert(0, 65)
print(a, a.pop(), a.pop(0), a)
a[0] = 120; a[1:3] = b"12345"; print(a)
del a[0]; del a[::2]; print(a)
a += b"xyz"; b = a; b *= 2; print(a is b, a)
print(a + b"1", b"1" + a, type(b"1" + a), a * 2 == 2 * a, a == bytes(a), bytes(a) == a, a < b"zzz")
print(bytearray(3), bytearray([1, 2]), bytearray("h\u00e9", "utf8"), bytearray(bytearray(b"q")))
print(a.find(b"x"), a.upper(), a.split(b"x"), a.partition(b"y"), a.hex(), a.decode(), b"-".join([a, b"2"]), bytearray(b",").join([b"1", bytearray(b"2")]))
print(120 in a, b"xy" in a, a.count(b"x"), a.replace(b"x", b"__"), a.strip(b"4"), a.startswith(b"4"))
print(bytearray.fromhex("01 ff"), bytearray(b"%d-%s") % (5, b"x"), repr(bytearray(b"it's")))
for f in [lambda: a.append(256), lambda: a[100], lambda: a.remove(1), lambda: bytearray("x"), lambda: a.__setitem__(0, "x"), lambda: hash(a), lambda: bytearray([300]), lambda: a + 1, lambda: a.__setitem__(slice(0, 6, 2), b"1"), lambda: bytearray(1.5), lambda: bytearray(b"").pop(), lambda: a.extend("ab"), lambda: a.extend(5), lambda: bytearray(-1)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class B(bytearray):
    x = 1
c = B(b"sub"); c.append(33); print(c, type(c), c.x, isinstance(c, bytearray), c == b"sub!", type(c + b"1"))
a.clear(); print(a); a.reverse()
it = iter(c); print(next(it), list(it)); c[:] = b""; print(c)
d = bytearray(b"hello"); d[1:1] = b"__"; d[5:] = []; print(d, d.copy() is d); d.reverse(); print(d); d.remove(95); print(d)
print(sorted(d), max(d), sum(d), int(bytearray(b"12")), float(bytearray(b"1.5")), int.from_bytes(bytearray(b"\x01\x00"), "big"))
match d:
    case bytearray(x): print("m", x)
