# int to text and back: the limit of digits, bases without it, underscores, spaces and digits of other scripts.
import sys

print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
big = 10 ** 4299
print(len(str(big)), len(str(-big)), int("9" * 4300) == 10 ** 4300 - 1)
for f in (lambda: str(big * 10), lambda: repr(-(10 ** 4300)), lambda: f"{10 ** 5000}", lambda: "%d" % 10 ** 0 if False else "%d" % (10 ** 4300), lambda: int("1" * 4301), lambda: int("-" + "1" * 4301), lambda: int("1_" * 4300 + "1"), lambda: print(10 ** 4300), lambda: "{:,}".format(10 ** 4300), lambda: int(" " + "7" * 5000 + " "), lambda: int("x" * 5000), lambda: [10 ** 4300].__repr__(), lambda: int(b"1" * 4301)):
    try:
        print(len(f()))
    except ValueError as e:
        print(e if len(str(e)) < 200 else str(e)[:60] + "...")
print(len(hex(10 ** 5000)), len(bin(1 << 20000)), int("f" * 5000, 16) == 16 ** 5000 - 1, int("1" * 20000, 2).bit_length(), len(f"{1 << 20000:x}"), len("%x" % (1 << 20000)), int("z" * 100, 36) % 1000)
sys.set_int_max_str_digits(640)
try:
    str(10 ** 640)
except ValueError as e:
    print(e)
print(len(str(10 ** 639)))
for n in (639, -1, "a", 2 ** 40):
    try:
        sys.set_int_max_str_digits(n)
        print("set")
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
sys.set_int_max_str_digits(0)
print(len(str(10 ** 9999)), int("3" * 9999) % 97)
for text in ("0", "-0", "+5", " 12 ", "\t7\n", "1_000", "0_0", "٣", "１２", "²", "1__0", "_1", "1_", "", " ", "-", "+-1", "- 1", "1.0", "1e3", "0x10", "0b1", "00", "007", "1 2", "٣1", "\x001", "1\x00", "½", "inf", "None", "--1"):
    try:
        print(repr(text), int(text))
    except ValueError as e:
        print(e)
for text, base in (("0x1F", 16), ("1F", 16), ("0x1F", 0), ("0b101", 0), ("0o17", 0), ("017", 0), ("0", 0), ("00", 0), ("0_7", 0), ("0x_f", 0), ("0x", 16), ("zz", 36), ("Zz", 36), ("12", 2), ("9", 8), ("1", 1), ("1", 37), ("1", -2), ("0b1", 2), ("0b1", 16), ("0b1", 10), ("-0x10", 0), ("+0o7", 8), ("٣", 4), ("1_0", 2), (" 11 ", 2), ("", 0), ("1", True)):
    try:
        print(text, base, int(text, base))
    except ValueError as e:
        print(e)
for args in ((b"12",), (b"0x1f", 16), (bytearray(b" 7 "),), (b"1_0", 2), (b"x",), (b"\xff",), (5, 10), (5.5, 10), ("5", "10"), ("5", 10.0), ([],), (b"", 0), ("1" * 30,)):
    try:
        print(args, int(*args))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    int(x="5")
except TypeError as e:
    print(e)
print(int(), int("5", base=10), int(base=10, *("7",)))
