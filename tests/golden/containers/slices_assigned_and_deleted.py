# Item and slice assignment and deletion on lists of objects and of plain ints: every shape and error.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def setting(key, value):
    xs = [0, 1, 2, 3, 4]
    r = tried(xs.__setitem__, key, value)
    return xs if r is None else r


def deleting(key):
    xs = [0, 1, 2, 3, 4]
    r = tried(xs.__delitem__, key)
    return xs if r is None else r


S = slice
for key in (S(0, 2), S(2, 2), S(None), S(3, 1), S(-2, None), S(10, 20), S(None, None, 2), S(None, None, -1), S(4, 0, -2), S(1, 4, 3), S(None, None, 0), S("a"), S(1.5, None), S(None, 2**70), S(-(2**70), 1)):
    print(key, setting(key, "xyz"), setting(key, []), setting(key, (7,)), setting(key, {8: 1, 9: 2}), setting(key, range(5)), setting(key, 5), deleting(key))
for key in (0, -1, 4, 5, -6, True, 2**70, 1.0, "a", None, (1,)):
    print(key, setting(key, "v"), deleting(key), tried(lambda: [1, 2].__getitem__(key)))
xs = [1, 2, 3]
xs[1:1] = xs
print(xs)
xs[:] = xs[::-1]
xs[::2] = [9] * 3
print(xs)
xs[len(xs):] = [4]
xs[:0] = [0]
print(xs, xs[1:-1], xs[-3:], xs[::-2])
del xs[1:3], xs[0]
print(xs)
xs += (5,)
xs[0], xs[-1] = xs[-1], xs[0]
print(xs, xs is xs, [*xs, *"ab"], xs[True])


def gen():
    yield "g"
    yield "h"


xs[1:2] = gen()
xs[0:1] = iter("it")
print(xs)


def bad():
    yield 1
    raise ValueError("in the middle")


print(tried(xs.__setitem__, slice(0, 2), bad()), xs)


def ints(n: int) -> list[int]:
    v = list(range(n))
    v[2:4] = [20, 30, 40]
    v[0] = -1
    v[-1] += 100
    del v[1]
    v[::3] = [0] * len(v[::3])
    return v


def floats(v: list[float]) -> list[float]:
    v[1:1] = [0.5]
    del v[-1]
    return v[::-1]


def rotate(v: list[int], k: int) -> list[int]:
    v[:] = v[k:] + v[:k]
    return v


def out_of_range(v: list[int], i: int) -> str:
    try:
        v[i] = 5
        return str(v)
    except IndexError as e:
        return str(e)


def wrong_size(v: list[int]) -> str:
    try:
        v[::2] = [1]
    except ValueError as e:
        return str(e)
    return str(v)


print(ints(7), floats([1.0, 2.0, 3.0]), rotate([1, 2, 3, 4], 1), rotate([], 2), out_of_range([1], 1), out_of_range([1], -1), out_of_range([1], -2), wrong_size([1, 2, 3]), wrong_size([4]))
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
grid[1][:2] = [7, 8, 9]
row = grid[0]
row[2] = -1
print(grid, [r[0] for r in grid], [r[:] for r in grid][0] is grid[0])
