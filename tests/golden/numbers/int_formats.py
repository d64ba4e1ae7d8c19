# The format language of ints: alignment, signs, grouping, alternate forms, types, and every error.
def tried(value, spec):
    try:
        return format(value, spec)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for n in (0, 7, -7, 1234, -1234567, 2**64, -(10**21)):
    for spec in ("", "d", "+", " ", "-", ",", "_", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "_b", "_o", "_x", "#_X", "n", "e", ".1e", "E", "f", ".0f", ",.2f", "g", ".3g", "G", "%", ".1%"):
        print(tried(n, spec), end="|")
    print()
for spec in ("10", "<10", ">10", "^10", "=10", "010", "+010", "*^+10", "0=10", "x<10", "0<10", "0>10", "0^10", "<010", "=+#10x", "#010x", "010,", "013,", "014,", "015,", "016_", "#020_b", "020_x", " 010", "é>6", "🐍^9", "1", "01", "00005", "=<6", "<=6", "{>6", "}<6"):
    print(spec, [tried(n, spec) for n in (0, 42, -1234567)])
for bad in ("10.", ".5", ".5d", ",b", ",x", ",n", "_n", ",_", "_,", ",,", "__", "s", "q", "dd", "d5", "++", "5+", "#,d", "z", "zd", " +5", "c,", "<c", "5.2c", "=c", "+c", "99999999999999999999", ".99999999999999999999f", "\0d", "<<<", "x", "<5q", "%%", "!r", ".-1f", "0x"):
    print(repr(bad), tried(65, bad))
print(tried(-1, "c"), tried(0x110000, "c"), tried(2**80, "c"), repr(tried(0, "c")), tried(0xD800, "c").encode("utf-8", "replace"), tried(0x1F40D, "c"), tried(65, "5c"), tried(65, "<5c|"), tried(65, "#c"), tried(True, "d"), tried(True, ""), tried(True, "5"), tried(True, "x"), tried(False, "c") == "\0")
print(tried(10**400, "f"), tried(10**400, "e"), len(tried(10**400, ",")), tried(2**53 + 1, ".0f"), tried(2**53 + 1, "f"), tried(10**22, "g"), tried(10**23, ".0f"))


def columns(rows):
    return [f"{a:>4}{b:08.3f}{c:+,}" for a, b, c in rows]


def padded(n: int, width: int) -> str:
    return f"{n:0{width}d}|{n:>{width}}|{n:^{width}x}|{n:<{width},}"


print(columns([(1, 2, 3), (-10, -2, -3000), (1000, 22, 10**9)]), padded(5, 6), padded(-5, 6), padded(2**70, 30), padded(123456, 2))
print(f"{5!r:>4}|{5!s:^5}|{-5!a:<4}|{5:}|{5=}|{5=:>4}|{5 = !s:>3}", "%5d|%-5d|%05d|%+d|% d|%x|%#X|%o|%i|%u|%c|%e|%g" % (5, 5, 5, 5, 5, 255, 255, 8, 5, 5, 65, 5, 5))
