# The % operator: every conversion, flag, width from arguments, mapping keys, and its errors.
print("%d|%i|%u|%5d|%-5d|%05d|%+d|% d|%.3d|%+.4d|%x|%X|%#x|%o|%#o|%#X|%08.3d" % (42, -42, 42, 42, 42, -42, 42, 42, 7, 7, 255, 255, 255, 8, 8, 255, 5))
print("%s|%10s|%-10s|%.2s|%r|%a|%10.3r|%c|%c|%5c|%-3c|%%|%5%|" % ("é", "é", "é", "abc", "é'", "é", "abcdef", "x", 8364, "y", 65))
print("%*d|%-*d|%.*f|%*.*f|%0*d" % (5, 42, 5, 42, 2, 3.14159, 8, 3, 2.71828, 6, 42))
print("%(a)s %(b)05.1f %(a)r %%" % {"a": "x", "b": 2.25, "c": 0}, "%(x y)s" % {"x y": 1}, "%()s" % {"": "empty"}, "%((a))s" % {"(a)": 5})
print("%d %d %s" % (True, 3.99, (1, 2)), "%s" % [1, 2], "%s" % {"a": 1}, "%s %s" % ("a", None), "%s" % (("t", 1),), "%i" % -1e20, "%x" % -255, "%d" % 10**30, "%s" % 10**20, "none" % (), "none" % {}, "none" % [])
print("%5.1f|%-8.2e|%G|%+g|%#g|% f|%010.3f|%.0f|%e" % (2.25, 12345.678, 1e-10, 1e5, 1.0, 2.5, -3.14159, 0.5, 0))
print("%ld %hd %Lf" % (1, 2, 3.0), "%s" % "%s", "%-+5d|% 05d|%+ d" % (3, 4, 5), "%.0s|" % "abc", "%.f" % 2.5)


class Odd:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __index__(self):
        return 77

    def __float__(self):
        return 1.5


print("%s %r %x %f %.2s %c" % (Odd(), Odd(), Odd(), Odd(), Odd(), Odd()))
BAD = [("%d", "a"), ("%d", None), ("%x", 1.5), ("%f", "a"), ("%c", "ab"), ("%c", 1.5), ("%c", -1), ("%c", 0x110000), ("%s %s", "a"), ("%s", ("a", "b")), ("%s", ()), ("abc", 1), ("abc", (1,)), ("abc", "x"), ("%", 1), ("%5", 1), ("%y", 1), ("%(a)s", 5), ("%(a)s", {}), ("%(a", {}), ("%*d", ("a", 1)), ("%.*f", (1.5, 1)), ("%é", 1), ("%d %(a)s", {"a": 1}), ("%d", "5"), ("%i", [1]), ("%o", "8"), ("%s%", "a"), ("%.99999999999d", 1)]
for fmt, args in BAD:
    try:
        print(fmt % args)
    except Exception as e:
        print(type(e).__name__, e)
