# int() of text: spaces, signs, underscores, bases and the digits of all scripts; errors name the text.
for text in ("0", " 12 ", "+7", "-0", "1_000", "\t\n42\r\x0b", "00012", "٣٤", "１２", "\u00a05\u2003", "9" * 40):
    print(int(text), end=" ")
print()
for text, base in (("ff", 16), ("0xFF", 16), ("0xff", 0), ("0b101", 0), ("0o17", 0), ("0b11", 2), ("zz", 36), ("-Z", 36), ("0_1", 8), ("1_0", 2), ("0", 0), ("00_0", 0), ("0x_f", 0)):
    print(int(text, base), end=" ")
print(int(b"12"), int(b" -f ", 16), int("11", base=3), int("7", True + 9))
for args in (("",), (" ",), ("1.5",), ("1__0",), ("_1",), ("1_",), ("a",), ("12", 2), ("0x1", 10), ("010", 0), ("1", 1), ("1", 37), ("1", -1), ("- 1",), ("é",), ("a'b",), ('"\'',), (b"x\xff",), (5, 10), (1.5, 10), (None,), ([],), ("1", 2.0), ("1", None), ("0b", 0), ("\ud800",), ("1\x002",)):
    try:
        print(int(*args))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, ascii(str(e)))
try:
    int(base=10)
except TypeError as e:
    print(e)
try:
    int("1", 2, 3)
except TypeError as e:
    print(e)
