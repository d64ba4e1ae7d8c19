# Slices of lists read, assigned and deleted, with every sign of step.
def fresh():
    return list(range(10))


for s in (slice(2, 5), slice(5, 2), slice(None), slice(-3, None), slice(100, 200), slice(0, 0), slice(-100, 3)):
    a, b, c = fresh(), fresh(), fresh()
    a[s] = "xy"
    b[s] = []
    del c[s]
    print(s, fresh()[s], a, b, c)
for s in (slice(None, None, 2), slice(None, None, -1), slice(8, 1, -3), slice(1, 8, 3), slice(5, 5, 2), slice(9, None, 5), slice(None, None, 100), slice(-1, -20, -4)):
    a, c = fresh(), fresh()
    n = len(a[s])
    a[s] = ["s"] * n
    del c[s]
    print(s, fresh()[s], a, c, s.indices(10))
    for m in (n - 1, n + 1):
        try:
            if m >= 0:
                a[s] = range(m)
        except ValueError as e:
            print(e)
x = [1, 2, 3]
x[1:1] = x
x[:] = x[::-1]
x[len(x) :] = (i for i in "end")
x[::2] = x[1::2] + ["pad"] if len(x) % 2 else x[1::2]
print(x)
x[1:3] = {7: 8}
x[2:] = []
x[0:0] = "ab"
print(x)
for bad in (lambda: x.__setitem__(slice(0, 1), 5), lambda: x.__setitem__(slice(None, None, 2), 5), lambda: x.__setitem__(slice(0, 9, 0), []), lambda: x.__setitem__(9, 1), lambda: x.__delitem__(-9), lambda: x.__setitem__("a", 1), lambda: x.__delitem__(1.5), lambda: x.__delitem__(slice(0, 1, 0)), lambda: x.__setitem__(slice("a"), 1)):
    try:
        print(bad())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
del x[-1], x[0]
x[-1] += 5 if isinstance(x[-1], int) else "!"
print(x)
