# Format specs of floats: e f g n %, precision, grouping, sign, fill, alternate form, zeros, infinities.
XS = (0.0, -0.0, 1.0, -1.5, 3.14159, 1234567.891, 1e-7, 9.995, 1e21, float("inf"), float("-inf"), float("nan"))
for spec in ("", "f", ".0f", ".1f", ".3f", "e", ".0e", ".2E", "g", ".3g", ".10G", "n", "%", ".1%", ",", ",.2f", "_.1f", "+", "+.1f", " .2f", "010.2f", "+010.1f", "<10.1f", "^10.1f", "*>10.1f", "=+10.1f", "#.0f", "#.3g", "#.0e", "z.1f", ".0%", "012,.1f", "15", "<15g", ".3", ".15", ".1"):
    print(spec, "|".join(format(x, spec) for x in XS))
for spec in ("d", "x", "s", ".2d", "c", ",n", "_n", ".", "10.2.3", "b", "+-f", ",,", "z"):
    try:
        print(format(1.5, spec))
    except ValueError as e:
        print(spec, e)
digits, width = 2, 9
print(f"{3.14159:{width}.{digits}f}|{2.5:{'<'}{width}}|{-2.5:+{width}.{digits}e}|{1e5:{','}}")
print("%f %.2f %e %.1E %g %G %5.1f|%-8.2f|%+.1f|% .1f|%08.2f|%#.0f %.0f" % (1.5, 2.675, 12345.678, 0.00012, 1e-5, 1e20, 2.25, 3.14159, 2.5, 2.5, -3.14159, 3, 2.5))
print("%.3s|%r|%s" % (1.23456, 0.1, 1e100), "%.50f" % 0.1, "%.20g" % 0.1, f"{0.1:.30f}", f"{2**0.5:.17g}")
