# Ints of thousands of digits: to and from text exactly, and the limit of 4,300 digits in all its places.
import sys


def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
n = 3**5000
text = str(n)
print(len(text), text[:40], text[-40:], int(text) == n, int("-" + text) == -n, sum(map(int, text)))
edge = 10**4300
print(len(str(edge - 1)), tried(str, edge), tried(repr, -edge), tried(lambda: f"{edge}"), tried(lambda: "%d" % edge), tried(lambda: "{:,}".format(edge)), tried(format, edge, "d"))
print(tried(int, "1" * 4301), len(str(int("1" * 4300))), tried(int, "1" * 4301, 7), int("1" * 5000, 2) == 2**5000 - 1, tried(int, "_".join("1" * 4301)), tried(int, " " + "0" * 4301))
print(len(hex(edge)), len(f"{edge:x}"), len(bin(edge)), len(oct(edge)), int(hex(edge), 16) == edge, len("%x" % edge), tried(print, edge), tried(lambda: "%s" % (edge,)), tried(lambda: repr([edge])))
sys.set_int_max_str_digits(0)
print(len(str(edge)), len(str(7**10000)), int("9" * 9000) == 10**9000 - 1, str(10**9000 + 1) == "1" + "0" * 8999 + "1")
sys.set_int_max_str_digits(640)
print(sys.get_int_max_str_digits(), tried(str, 10**640), len(str(10**640 - 1)), tried(int, "1" * 641))
for bad in (639, -1, 1.5, "1", 2**40):
    print(tried(sys.set_int_max_str_digits, bad), sys.get_int_max_str_digits())
sys.set_int_max_str_digits(4300)


def factorial(k):
    r = 1
    for i in range(2, k + 1):
        r *= i
    return r


def digits(k: int) -> int:
    s = 0
    while k:
        k, r = divmod(k, 10)
        s += r
    return s


f = factorial(1000)
print(len(str(f)), digits(f), sum(int(c) for c in str(f)), str(f).rstrip("0")[-9:], f % 10**9 == 0, f // factorial(998))
a, b = 0, 1
for _ in range(15000):
    a, b = b, a + b
print(a.bit_length(), len(str(a)), str(a)[:25], a % 10**25, (b * b - a * b - a * a))
