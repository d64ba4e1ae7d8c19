# Slices, methods, comparison, sharing of lists.
xs = list(range(10))
print(xs[2:5], xs[::-2], xs[-3:], xs[:100], xs[5:2], xs[8:2:-3])
xs[2:5] = "ab"
print(xs)
xs[::3] = [0] * len(xs[::3])
print(xs)
del xs[1::2]
print(xs, len(xs))
try:
    xs[::2] = [1]
except ValueError as e:
    print(e)
ys = xs
ys.append("shared")
print(xs[-1], xs is ys, xs == xs[:], xs[:] is xs)
xs.insert(-1, "i")
xs.insert(100, "end")
print(xs, xs.pop(), xs.pop(0), xs.count(0), xs.index("i"))
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid, [[0] * 2 for _ in range(2)])
print([1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9], [1, "a"] == [1, "a"], [1, 2] + [3], [0] * 3, 3 * [1])
zs = [3, 1, 2]
print(sorted(zs, reverse=True), zs.sort(), zs, sorted("bca", key=lambda c: -ord(c)))
a = [1]
a.append(a)
print(a, a[1] is a)
nan = float("nan")
print(nan in [nan], [nan] == [nan], nan == nan, [float("nan")] == [float("nan")])
try:
    [1, "a"].sort()
except TypeError as e:
    print(e)
