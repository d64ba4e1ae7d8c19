# to_bytes and from_bytes in both orders, signed and not, of any length.
for n, size in ((0, 1), (1, 1), (255, 1), (256, 2), (65535, 4), (2**64 - 1, 8), (2**63, 9), (10**30, 13)):
    big, little = n.to_bytes(size, "big"), n.to_bytes(size, "little")
    print(big, little, int.from_bytes(big, "big") == n, int.from_bytes(little, "little") == n)
for n in (0, -1, -128, 127, -129, -2**63, -2**64, 2**64):
    size = n.bit_length() // 8 + 1
    data = n.to_bytes(size, "little", signed=True)
    print(data, int.from_bytes(data, "little", signed=True), int.from_bytes(data, "little"))
print(int.from_bytes(b"", "big"), int.from_bytes(b"\xff\x00", byteorder="big", signed=True), int.from_bytes([1, 2, 3], "big"), (5).to_bytes(), int.from_bytes(b"\x01\x02"), (0).to_bytes(0, "big"))
print(True.to_bytes(2, "big"), bool.from_bytes(b"\x01", "big"), int.from_bytes((0xDE, 0xAD), "little"))
bad = [
    lambda: (256).to_bytes(1, "big"),
    lambda: (-1).to_bytes(1, "big"),
    lambda: (128).to_bytes(1, "big", signed=True),
    lambda: (1).to_bytes(-1, "big"),
    lambda: (1).to_bytes(1, "middle"),
    lambda: int.from_bytes("ab", "big"),
    lambda: int.from_bytes([256], "big"),
    lambda: int.from_bytes(5, "big"),
    lambda: (1).to_bytes(0, "big"),
    lambda: (1).to_bytes("1", "big"),
    lambda: int.from_bytes(b"a", 1),
]
for f in bad:
    try:
        print(f())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
