# What is formatted, parsed and searched by a quick way, beside the slow one: sums over many made-up values.
seed = 7


def below(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 16) % n


def between(a, b):
    return a + below(b - a + 1)


def choice(xs):
    return xs[below(len(xs))]


out = []
for i in range(1500):
    v = choice([(below(2**40) / 2**40) * 10 ** between(-12, 15), between(-10**6, 10**6) / 2 ** between(0, 60), between(0, 1000) * 0.005, between(-100, 100) + 0.5, between(-1000,1000)/8])
    p = between(0, 12)
    out.append(f"{v:.0f} {v:.1f} {v:.2f} {v:.3f} {v:8.2f} {v:+.4f} {v:08.1f} {v:<9.5f}| {v:,.2f} {v:.9f} {v:.12f} {v} {v:%}" + format(v, f".{p}f"))
print(hash("".join(out)) != 0, sum(ord(c) * (i % 1009) for i, c in enumerate("".join(out))))
ints = []
for i in range(800):
    n = choice([between(-10, 10), between(-10**5, 10**5), between(-2**40, 2**40), between(-2**62, 2**62), 2**32 - between(-3, 3), 10**between(0, 18)])
    ints.append(f"{n} {n:05d} {n:+d} {n:>12} {n:,} {n:x} {n:<8d}| {n:^9d}| {n:*=10d} {n:03d} {n:_} {n:012,d}")
    assert int(str(n)) == n, n
print(sum(ord(c) * (i % 1009) for i, c in enumerate("".join(ints))))
print(int("-5"), int("007"), int("999999999999999999"), int("1234567890123456789"), int(" 12 "), int("1_0"))
for bad in ("", "-", "+", "1 2", "--1", "1-", "é", "٣"):
    try:
        print(int(bad))
    except ValueError as e:
        print(e)
hay = "".join(choice("ab") for _ in range(3000))
total = 0
for i in range(3000):
    n = between(1, 12)
    at = between(0, 2980)
    needle = hay[at:at + n] if i % 3 else "".join(choice("abc") for _ in range(n))
    cut = hay[between(0, 2900):][:between(0, 80)]
    total = (total * 31 + hay.find(needle) + cut.find(needle) * 7 + cut.count(needle) + len(cut.replace(needle, "xyz")) + len(cut.split(needle)) + cut.rfind(needle)) % 1000003
print(total)
for n in range(0, 40):
    s = "x" * n
    for k in range(n):
        t = s[:k] + "," + s[k + 1:]
        assert t.find(",") == k and t.split(",") == [s[:k], s[k + 1:]], (n, k)
    assert s.find(",") == -1
    u = "€" * n + ",ü"
    assert u.find(",") == n and u.find(",ü") == n, n
print([f"{x:5}|{x:<5}|{x:^5}|{x:€>4}|{x:*^7}" for x in ("", "a", "é€", "abcdef")])
for v in (float("nan"), float("inf"), -float("inf"), -0.0, 0.0, 1e300, 5e-324, 2.5, 0.125, 1e22):
    print(f"{v:.2f} {v:08.1f} {v:.0f} {v:5.1f} {v:#.0f} {v:.1%} {v}")
