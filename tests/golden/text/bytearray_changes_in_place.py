# bytearray: item and slice assignment and deletion, append, extend, insert, pop, remove, reverse, += and *=, errors.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def setting(key, value, start=b"abcdef"):
    b = bytearray(start)
    try:
        b[key] = value
    except Exception as e:
        return f"{type(e).__name__}: {e}", b
    return b


def deleting(key, start=b"abcdef"):
    b = bytearray(start)
    try:
        del b[key]
    except Exception as e:
        return f"{type(e).__name__}: {e}", b
    return b


for key in (0, -1, 5, 6, -7, True, 2**70, 1.0, "a", None):
    print(key, setting(key, 65), deleting(key))
for value in (0, 255, 256, -1, 2**70, 1.5, "a", b"a", None, True):
    print(value, setting(1, value), tried(bytearray(b"ab").append, value), tried(bytearray(b"ab").insert, 0, value), tried(bytearray(b"ab").remove, value))
for key in (slice(0, 2), slice(2, 2), slice(None), slice(None, None, 2), slice(4, 1), slice(-2, None), slice(5, 0, -2), slice(10, 20), slice(None, None, 0)):
    print(key, setting(key, b"XYZ"), setting(key, b""), setting(key, [1, 2, 3]), setting(key, bytearray(b"q")), setting(key, "abc"), setting(key, 5), setting(key, [300]), deleting(key))
b = bytearray(b"hello")
b[1:3] = b
print(b)
b += b"!"
b += bytearray(b"?")
b += memoryview(b"#")
c = b
b *= 2
print(b, c is b, tried(b.__iadd__, "x"), tried(b.__iadd__, 5), tried(b.__iadd__, [1]), tried(b.__imul__, 1.5))
b.extend([1, 2])
b.extend(b"xy")
b.extend(iter((3,)))
b.extend("".encode())
print(b, tried(b.extend, "ab"), tried(b.extend, [1, 256]), tried(b.extend, 5), tried(b.extend, [1, "a"]), len(b))
print(b.pop(), b.pop(0), b.pop(-2), tried(bytearray().pop), tried(b.pop, 99), tried(b.pop, "a"), b.remove(ord("l")), b, tried(b.remove, 0), tried(b.append), tried(b.insert, 1))
b.reverse()
print(b, b.copy() is b, b.copy() == b, bytearray(b).clear(), b.index(0x21))
b.insert(-100, 1)
b.insert(100, 2)
b.insert(1, True)
print(b)
b.clear()
print(b, bool(b), b == b"", bytearray(3), bytearray(b"x") * 3, repr(bytearray(b"'\"")), str(bytearray(b"a")), bytearray(b"ab") == [97, 98], bytearray(b"ab") < bytearray(b"b"), list(bytearray(b"ab")))
view = memoryview(bytearray(b"abc"))
held = view.obj
for change in (lambda: held.append(1), lambda: held.clear(), lambda: held.pop(), lambda: held.__delitem__(0), lambda: held.extend(b"a"), lambda: held.insert(0, 1), lambda: held.__setitem__(0, 90), lambda: held.__setitem__(slice(0, 1), b"xy"), lambda: held.__iadd__(b"a"), lambda: held.__imul__(2), lambda: held.reverse(), lambda: held.remove(90)):
    print(tried(change), end="; ")
view.release()
held.append(33)
print(held)


class BA(bytearray):
    pass


def sieve(n: int) -> list[int]:
    flags = bytearray([1]) * (n + 1)
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i in range(2, n + 1) if flags[i]]


def reverse_words(data: bytearray) -> bytearray:
    out = bytearray()
    for w in data.split():
        out.extend(w[::-1])
        out.append(32)
    return out


x = BA(b"sub")
x.append(33)
x.note = 1
print(x, type(x), type(x + b"a"), x.note, sieve(50), reverse_words(bytearray(b"abc de")), BA(b"q") == b"q")
it = iter(bytearray(b"abc"))
print(next(it), it.__length_hint__(), list(it), tried(next, it))
