# := binds and gives a value; in comprehensions it binds in the scope around.
data = [3, 8, 1, 9]
if (n := len(data)) > 3:
    print("long", n)
i = 0
while (x := data[i]) != 1:
    print(x, end=" ")
    i += 1
print("stopped at", x)
print([y for v in data if (y := v * 2) > 5], y)
print([last := v for v in data], last, (z := 5) + z, z)
total = 0
print([total := total + v for v in data], total)
print(any((hit := v) > 7 for v in data), hit)


def f(a=(b := 10)):
    return a, (c := a + 1), c


print(f(), b, f(1))
print(f((d := 7)), d, f(a=(e := 8)), e)
chunks = iter("abcdefg")
while chunk := list(zip(range(3), chunks)):
    print("".join(c for _, c in chunk), end="|")
print()
cache = {}
print(cache.setdefault("k", (v := 1)), v, {(k := "key"): (w := 2)}, k, w)
print((lambda: (inner := 3) * inner)(), f"{(q := 4)}{q:>3}", [0, 1, 2][(p := 1)], p)
if any((bad := w) == "no" for w in ("yes", "no", "maybe")):
    print("first bad", bad)
if not (m := None):
    print("m is", m)
elif m := 1:
    print("never")
print([(s := a_) and s for a_ in [0, 1]], s)


def count(words):
    counts = {}
    for w in words:
        counts[w] = (n := counts.get(w, 0) + 1)
    return counts, n


print(count("a b a".split()))


def scope():
    seen = [outer := i for i in range(3)]

    def inner():
        nonlocal outer
        return (outer := outer + 1)
    return inner(), outer, seen


print(scope())


def glob():
    global made
    return [made := j for j in "xy"]


print(glob(), made)


class K:
    attr = (other := 3) + 1


print(K.attr, K.other)
x = 1
x += (x := 10)
print(x)
y = (y := 2) * y + (y := 3) * y
print(y)
t = (u := 1, u + 1, (u := u + 5), u)
print(t)
print((r := 1) if (g := 0) else (r := 2), r, g)
