# Int text has a limit of 4300 digits both ways; bases that are powers of two have none.
import sys

print(sys.get_int_max_str_digits(), len(str(10**4299)), len(hex(10**5000)), len(f"{1 << 20000:b}"))
for bad in (lambda: str(10**4300), lambda: int("1" * 4301), lambda: repr(-(10**5000)), lambda: f"{10**4300}", lambda: "%d" % 10**4300, lambda: print(10**4400), lambda: int("1" * 5000, 7)):
    try:
        print(len(bad()))
    except ValueError as e:
        print(e)
print(int("1" * 5000, 16).bit_length(), int("1" * 4300) % 1000007)
sys.set_int_max_str_digits(0)
print(len(str(10**4300)), int("1" * 4400) % 1000007)
sys.set_int_max_str_digits(700)
try:
    str(10**700)
except ValueError as e:
    print(e)
try:
    sys.set_int_max_str_digits(100)
except ValueError as e:
    print(e)
