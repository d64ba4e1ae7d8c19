# hex, oct, bin, format and int literals of every base.
for n in (0, 1, -1, 255, -255, 2**62, -2**63, 2**64 + 5, -10**21):
    print(hex(n), oct(n), bin(n), f"{n:x} {n:X} {n:o} {n:b} {n:#x} {n:#X} {n:#o} {n:#b}")
print(0xFF, 0o17, 0b101, 0XAB_CD, 0B1_0, 0O7_7, 1_000_000, 0_0, 00)
for n in (0, 5, -5, 123456789, -1234567890123):
    print(f"{n:,}|{n:_}|{n:+d}|{n: d}|{n:08d}|{n:+08,d}|{n:_x}|{n:#_b}|{n:<12}|{n:^12}|{n:=+12}|{n:*>12}|{n:012_}|{n:c}" if 0 <= n < 1000 else f"{n:,}|{n:_}|{n:+d}|{n: d}|{n:018,d}|{n:_x}|{n:#_x}|{n:<20}|{n:^20}|{n:=+20}|{n:*>20}|{n:#020x}")
print(f"{65:c}{8364:c}{128013:c}", f"{97:5c}|{97:<5c}|{97:^5c}|", f"{3:f} {3:.2e} {3:g} {3:.0%} {10**20:g} {10**20:,.2f}")
for value, spec in ((5, "s"), (5, ".2"), (5, ",x"), (-1, "c"), (2**21, "c"), (5, ",_"), (5, "+c"), (5, "#c"), (5, "y"), (5, "08s"), (5, "_,"), (5, ".3d"), (True, "s"), (5, "=s"), (5, "\x00"), (5, "é"), (5, ",c"), (2**100, "c")):
    try:
        print(format(value, spec))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for f in (hex, oct, bin):
    for bad in (1.0, "1", None):
        try:
            f(bad)
        except TypeError as e:
            print(e)
