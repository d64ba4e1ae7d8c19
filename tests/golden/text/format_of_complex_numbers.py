# Both parts of a complex number follow the spec; the second has its sign.
numbers = [1 + 2j, -0.5j, complex(-0.0, 3), 0j, complex("nan"), 1e20 - 1e-7j, complex(float("inf"), -0.0), 3.14159 - 2j]
for spec in ["", ".2f", "e", ".3g", "g", "20", "<20", "^24.1f", "*>15", "+", "+.1f", " g", "#.3g", ",.2f", "_f", ".0f", "G", ".3", "n", "z.1f"]:
    print(spec, [format(z, spec) for z in numbers])
for spec in ["05", "=9", "d", "%", "x", "s", "0<5", ".99999999999999"]:
    try:
        print(f"{1 + 2j:{spec}}")
    except ValueError as e:
        print(spec, e)
print("{:.1f} {!r:>8}".format(2j, 3j), format(1j, ""))
