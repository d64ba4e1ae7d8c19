# binascii reads and writes what CPython's does, and says the same of what is malformed.
import binascii


def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


def numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2**31
        yield seed >> 8


chance = numbers(7)


def some(n, letters):
    return bytes(letters[next(chance) % len(letters)] for _ in range(n))


everything = bytes(range(256))
show(binascii.b2a_hex, everything)
show(binascii.hexlify, b"abcdefg", ":")
show(binascii.hexlify, b"abcdefg", b"_", 3)
show(binascii.hexlify, bytearray(b"abcdefg"), sep=" ", bytes_per_sep=-2)
show(binascii.hexlify, memoryview(b"abc"), "\xe9")
for sep in ("--", "", "\u20ac", 1, b"", None):
    show(binascii.hexlify, b"abc", sep)
show(binascii.hexlify, "a")
show(binascii.hexlify)
show(binascii.unhexlify, "00fFaB")
show(binascii.a2b_hex, b"7a")
for text in ("a", "zz", "\xe9", 1, "0x"):
    show(binascii.unhexlify, text)

show(binascii.b2a_base64, everything)
for n in range(5):
    show(binascii.b2a_base64, b"abcd"[:n], newline=False)
for text in ("", "a", "ab", "abc", "abcd", "ab==", "abc=", "ab=", "=abc", "ab=c=", "ab==x", "a b c d", "ab\n==", "abcd====", "abc=d", "ab=cd", "\xe9"):
    show(binascii.a2b_base64, text)
    show(binascii.a2b_base64, text, strict_mode=True)
for _ in range(40):
    show(binascii.a2b_base64, some(next(chance) % 12, b"AZaz09+/==\n-"))
for _ in range(40):
    show(binascii.a2b_base64, some(next(chance) % 9, b"AZa9=="), strict_mode=True)

for n in (0, 1, 2, 3, 44, 45, 46):
    show(binascii.b2a_uu, bytes(n))
    show(binascii.b2a_uu, b"x" * n, backtick=True)
for text in ("", "!", " ", "#86)C\n", b"#86)C", "!!!x!", "#86", "\x7f", "#86)C``\r\n", "#8\x01)C"):
    show(binascii.a2b_uu, text)
for n in range(46):
    data = some(n, everything)
    assert binascii.a2b_uu(binascii.b2a_uu(data)) == data

for text in ("a=3D=b", "a=\nb", "a=\r\nb", "=", "==", "a=4", "a=zz", "x_y=5F", "a=\rb", b"=e9=E9"):
    show(binascii.a2b_qp, text)
    show(binascii.a2b_qp, text, header=True)
texts = [b"", b"a = b\n", b"tab\t\nspace \r\nend ", b".\n.x\n..", b"x" * 100, b"x" * 75 + b"\n", b"=" * 40, b"a_b c\n", b"\r\n\rx\n", b"\x00\x1f\x7f\xff", b"a\nb\r\n"]
texts += [some(next(chance) % 200, b"ab =_.\t\r\n\xe9~") for _ in range(20)]
for text in texts:
    show(binascii.b2a_qp, text)
    show(binascii.b2a_qp, text, True)
    show(binascii.b2a_qp, text, istext=False)
    show(binascii.b2a_qp, text, quotetabs=True, istext=False, header=True)

show(binascii.crc32, b"")
show(binascii.crc32, everything)
show(binascii.crc32, b"defg", binascii.crc32(b"abc"))
show(binascii.crc32, b"abc", -1)
show(binascii.crc32, b"abc", 2**40 + 7)
show(binascii.crc32, b"abc", 1.5)
show(binascii.crc32, "abc")
show(binascii.crc32, memoryview(b"abcdef")[::2])
show(binascii.crc32)
show(binascii.crc32, b"", 1, 2)
show(binascii.crc_hqx, everything, 0)
show(binascii.crc_hqx, b"abc", 70000)
show(binascii.crc_hqx, b"abc")
show(binascii.b2a_base64)
show(binascii.b2a_base64, b"a", 0)
show(binascii.a2b_uu, a=1)
show(binascii.b2a_qp)
print(binascii.Error.__mro__, binascii.Incomplete.__mro__)
