# to_bytes and from_bytes: every length, order and sign, defaults of 3.11, and their errors.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for n in (0, 1, 127, 128, 255, 256, 65535, 2**63, 2**64 - 1, 10**25):
    for size in (0, 1, 2, 8, 11):
        print(n, size, tried(n.to_bytes, size, "big"), tried(n.to_bytes, size, "little"), tried(n.to_bytes, size, "big", signed=True))
for n in (-1, -128, -129, -255, -2**63, -2**63 - 1, -10**20):
    for size in (0, 1, 2, 8, 9):
        print(n, size, tried(n.to_bytes, size, "big"), tried(n.to_bytes, size, "little", signed=True))
print((5).to_bytes(), (255).to_bytes(length=2), (7).to_bytes(byteorder="little", length=3), True.to_bytes(2, "big"))
for data in (b"", b"\0", b"\x80", b"\xff", b"\0\x80", b"\x80\0", b"\xff" * 8, b"\x7f" + b"\xff" * 12, b"\x80" + b"\0" * 9):
    print([int.from_bytes(data, order, signed=s) for order in ("big", "little") for s in (False, True)])
print(int.from_bytes([1, 2, 3]), int.from_bytes((0, 255), "little"), int.from_bytes(bytearray(b"ab"), "big"), int.from_bytes(memoryview(b"ab")[::-1], "big"), int.from_bytes(iter([1, 0])))
print(tried((5).to_bytes, -1, "big"), tried((5).to_bytes, 2, "middle"), tried((5).to_bytes, 2.0, "big"), tried((5).to_bytes, 1, 3), tried((5).to_bytes, 1, "big", True))
for bad in (5, "ab", [256], [-1], ["a"], None, 1.5):
    print(tried(int.from_bytes, bad, "big"))
print(tried(int.from_bytes, b"a", "Big"), tried(int.from_bytes), tried(int.from_bytes, b"a", "big", "x"))


class Own(int):
    pass


class Gives:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


got = Own.from_bytes(b"\1\0")
print(type(got), got, bool.from_bytes(b"\0\2"), bool.from_bytes(b"\0"), int.from_bytes(Gives(b"\1\1")), tried(int.from_bytes, Gives(5)))


def roundtrip(numbers):
    total = 0
    for n in numbers:
        size = (n.bit_length() + 8) // 8
        total += int.from_bytes(n.to_bytes(size, "big", signed=True), "big", signed=True) == n
    return total


print(roundtrip([0, -1, 1, 255, -256, 2**62, -2**63, 2**200, -(2**200)]))
