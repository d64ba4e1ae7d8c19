# Every type, precision and flag for floats, at the edges where digits and exponents turn over.
def tried(value, spec):
    try:
        return format(value, spec)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


VALUES = (0.0, -0.0, 0.1, 1.0, 1.5, 9.5, 9.995, 99999.5, 123456.0, 999999.5, 1234567.891, 1e-4, 1e-5, 9.9999e-5, 1e16, 1e17, 1e22, 5e-324, 1.7976931348623157e308)
for x in VALUES:
    for spec in ("", "e", ".0e", "#.0e", ".3E", "g", ".0g", ".1g", "#.3g", ".17g", "G", "n", "%", ".0%", ".3", ".1", "#", "#.4", "+", " ", ",", "_", "+,.3f", ",.1e", "_g"):
        print(tried(x, spec), end="|")
    print()
for x in VALUES[:13]:
    print([tried(x, s) for s in (".0f", "#.0f", ".1f", ".2f", ".6F", "f", ",.2f", "_.1f", ".20f")])
for spec in ("12", "<12", "^12", "=12", "012", "+012.2f", "012,.1f", "015,.2f", "016_.3f", "*>+12.1e", "0=12g", "0<12", "=+12.3", "z", "z.1f", "z.0f", "+z.1f", "z12.1e", "-z", " z.2f", "1.1", "020.3%", "$>12,.2f"):
    print(spec, [tried(x, spec) for x in (0.0, -0.0, 3.14159, -1234567.5, -0.04)])
for bad in ("d", "x", "c", "s", "b", "o", ",n", "_n", ".", "5.", "f5", "ff", ".2.2f", ",_f", "_,f", ",,f", "..2f", "+-f", "i", "#d", "zz", "fz", "=x", "<<<f", ".1000000000000000000000f", "99999999999999999999f", " +f", "r", "!"):
    print(repr(bad), tried(1.5, bad))
print(tried(1e300, ".400f")[300:320], len(tried(1.0, ".1000f")), tried(0.1, ".55f"), tried(2.5, ".0f"), tried(3.5, ".0f"), tried(0.5, ".0f"), tried(-0.5, ".0f"), tried(1e15, ""), tried(1e16, ".17"), tried(123456789.0, ".9"), tried(1234567890.0, ".9"), tried(100.0, ".2"))


def table(rows: list[float]) -> str:
    return "\n".join(f"{x:10.3f}{x:>12.4e}{x:^12.5g}{x:+,.1f}" for x in rows)


def to(x: float, width: int, digits: int) -> str:
    return f"{x:{width}.{digits}f}|{x:<{width}.{digits}e}|{x:^0{width}.{digits}%}"


print(table([0.0, 1.25, -1234.5678, 1e10, 1e-10]))
print(to(3.14159, 12, 2), to(-2.5, 0, 0) if False else to(-2.5, 10, 0), f"{1.5!r:>6}|{1.5:}|{1.5=}|{1.5=:.3f}", "%.3f|%10.2e|%-10g|%+g|% .2f|%#.0f|%.0f|%05.1f|%G|%r|%s|%d|%i" % (1.5, 1.5, 1.5, 1.5, 1.5, 2.0, 2.5, 1.25, 1e-10, 0.1, 1e16, 3.99, -3.99))
