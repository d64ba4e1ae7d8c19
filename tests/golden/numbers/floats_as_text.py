# How floats are written: repr is the shortest that comes back, rounding is to even on the exact value, exponents where CPython has them.
values = [0.1, 1 / 3, 2 / 3, 100.0, 1e15, 1e16, 123456789012345678.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 2.5, 1e22, 1e23, 9007199254740993.0, 0.1 + 0.2, 1e100, -0.0, 4.35, 2.675, 1.005, 0.5, 1.5, 1e-7, 123e-7]
for v in values:
    print(repr(v), float(repr(v)) == v, f"{v:.3g} {v:.0f} {v:.1e} {v:g} {v:.17g}")
print([round(x, 2) for x in (2.675, 1.005, 4.35, -2.675, 1e300, 0.125, 0.375)], [round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 1e17)], [round(x, -1) for x in (15.0, 25.0, 35.0, 1234.5)])
print(round(1234567.891, -3), round(-0.04, 1), round(5e-324, 300), round(1.5, 400), round(1e308, -308), round(12.5, 0), type(round(12.5)).__name__, type(round(12.5, 0)).__name__, round(float(2 ** 53 + 2), 1))
print([f"{x:.0f}" for x in (0.5, 1.5, 2.5, 3.5)], [f"{x:.1f}" for x in (0.05, 0.15, 0.25, 0.35, 0.45)], [f"{x:.2%}" for x in (0.12345, 1, 0.99995)], ["%.1f" % x for x in (0.25, 0.75)])
print([f"{x:.3}" for x in (1234.5, 0.00001234, 1e10, 100.0, 0.1)], [f"{x:#.3g}" for x in (1.0, 1000.0, 0.0)], [f"{x:10.4}|" for x in (3.14159, 1e-9)], f"{1e6:g} {1e5:g} {123456:g} {1234567.0:g}")
print(1e16 + 1, 1e15 + 0.3, 2 ** 53 + 1.0, 0.1 * 3, 1.1 + 2.2, 1e-320, 3 * 1e-324, 1e308 * 10, -1e308 * 10, 1e400, 1e-400, 100 * 1.1, 1.15 * 100, sum([0.1] * 10), 0.1 + 0.7, 1.0 - 0.9)
for text in ("1.5", " 2 ", "1e3", "1E-3", "+.5", "5.", ".", "-.5e-2", "1_0.0_1", "1__0", "_1", "inf", "-INFINITY", "nan", "+NaN", "iNf", "in", "infinit", "0x1p3", "1e", "e5", "1e400", "-1e400", "1e-400", "١.٥", "1,5", "", "  ", "1 2", "1\x00", "--1", "1e+5", "1e5.5", "0" * 400 + "1", "." + "0" * 330 + "1", "1" + "0" * 309):
    try:
        print(repr(text) if len(text) < 20 else text[:3] + "...", float(text))
    except ValueError as e:
        print(e)
print((0.1).as_integer_ratio(), (0.5).hex(), (-0.1).hex(), (1e-310).hex(), float.fromhex("0x1.8p1"), float.fromhex("-0x.1p-3"), float.fromhex("inf"), (2.0).is_integer(), (1e300).is_integer(), (0.0).hex())
for bad in ("0x", "1.8p", "0x1p99999", "x", "0x1.gp1"):
    try:
        print(float.fromhex(bad))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(f"{0.1:.55f}", f"{1e23:.0f}", f"{2 ** 70:.3e}", f"{10 ** 30:.1f}", f"{True:.1f}", f"{1:f}", f"{12345.6789:_.2f}", f"{1e10:,.0f}", f"{-1e-10:+.3f}", f"{-0.0:.0f}", f"{-0.4:.0f}", f"{-0.4:z.0f}")
print(str(1.0), str(1e0), 1.0e0, 1_0.5, 0.1e1, 1e+1, [1.0, -1e-5], {1.5: 2.5}, (1e50,), complex(1e16, -1e-5), complex(0.1, float("inf")), -1j, 1e5j)
