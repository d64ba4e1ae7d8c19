# Complex numbers take the format specs of floats, but for zero padding and `=`.
z = 3.14159 - 2.5j
for spec in ("", ".3f", ".2e", "g", "+.1f", " .2f", ">20.2f", "<20.1f|"[:-1], "^22.3g", ",.1f", "_.2f", "#.3g", "n", "*^30"):
    print(repr(spec), "|" + format(z * 1000, spec) + "|")
print(f"{1j:.3f} {complex(1, -0.0):.1f} {complex('nan+infj'):f} {complex(-0.0, -0.0)}")
print("{:.2f}".format(1 + 2j), "{0:>12}".format(1j))
for wrong in ("010.2f", "=10", "d", "s", "x", "10%"):
    try:
        print(format(z, wrong))
    except ValueError as e:
        print(wrong, e)
