# Slices of str, bytes, list, tuple and range with every combination of bounds and steps agree with their definition.
def expected(n, start, stop, step):
    step = 1 if step is None else step
    if start is None:
        start = n - 1 if step < 0 else 0
    else:
        start = start + n if start < 0 else start
        start = max(start, -1 if step < 0 else 0) if start < (0 if step > 0 else 0) else min(start, n - 1 if step < 0 else n)
    if stop is None:
        stop = -1 if step < 0 else n
    else:
        stop = stop + n if stop < 0 else stop
        stop = max(stop, -1 if step < 0 else 0) if stop < 0 else min(stop, n - 1 if step < 0 else n)
    out = []
    while (step > 0 and start < stop) or (step < 0 and start > stop):
        out.append(start)
        start += step
    return out


bounds = [None, -9, -5, -4, -1, 0, 1, 3, 5, 9]
steps = [None, 1, 2, 3, 7, -1, -2, -3, -8]
wrong = checked = total = 0
text, data, items, pair, numbers = "vwxyz", b"vwxyz", list("vwxyz"), tuple("vwxyz"), range(0, 50, 10)
accents = "éü€😀z"
for start in bounds:
    for stop in bounds:
        for step in steps:
            want = expected(5, start, stop, step)
            checked += 1
            total += sum(want) * (len(want) + 1)
            s = slice(start, stop, step)
            if list(range(5))[s] != want or [*range(*s.indices(5))] != want:
                wrong += 1
            if text[s] != "".join(text[i] for i in want) or data[s] != bytes(data[i] for i in want) or pair[s] != tuple(pair[i] for i in want):
                wrong += 1
            if accents[start:stop:step] != "".join(accents[i] for i in want) or list(numbers[s]) != [i * 10 for i in want]:
                wrong += 1
            copy = items[:]
            del copy[s]
            if copy != [c for i, c in enumerate(items) if i not in want]:
                wrong += 1
            copy = items[:]
            try:
                copy[s] = [c.upper() for c in copy[s]]
                if step in (None, 1) and len(want) and copy != [c.upper() if i in want else c for i, c in enumerate(items)]:
                    wrong += 1
            except ValueError:
                wrong += 1
            array = bytearray(data)
            del array[s]
            if array != bytes(c for i, c in enumerate(data) if i not in want):
                wrong += 1
print(checked, wrong, total)
print(numbers[1:4], numbers[::-1], numbers[::2][1:], range(10)[2:8][::-2][-1], range(5)[9:], range(0)[::-1], len(range(3)[5:1]))
for bad in (lambda: text[::0], lambda: items[1:2:0], lambda: range(3)[::0], lambda: slice(1, 2, 0).indices(5), lambda: slice(1).indices(-1), lambda: items["a":], lambda: items[1.0:], lambda: text[:None:"x"], lambda: slice(), lambda: slice(1, 2, 3, 4),
            lambda: items.__setitem__(slice(0, 4, 2), "abc"), lambda: items.__setitem__(slice(0, 2), 5), lambda: items.__setitem__(slice(None, None, -1), "ab"), lambda: bytearray(b"ab").__setitem__(slice(0, 1), "x"), lambda: text.__setitem__, lambda: bytearray(b"ab").__setitem__(0, 256)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
s = slice(1, None, -2)
print(s, s.start, s.stop, s.step, s == slice(1, None, -2), s < slice(2), slice(3), repr(slice("a", [1])), slice(10 ** 30).indices(5), slice(-10 ** 30, 10 ** 30, 10 ** 30).indices(5))
a = list(range(6))
a[1:1] = "xy"
a[-1:] = []
a[::3] = [None] * 3
a[4:2] = ["in"]
print(a)
a[2:] = a
a[:0] = a[::-1][:2]
print(a, len(a))
