# Every list method with all argument forms: what each accepts, returns and complains of.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i


xs = [3, 1, 2, 1]
print(xs.index(1), xs.index(1, 2), xs.index(1, -1), xs.index(1, -3, -1), xs.index(1.0), xs.index(True), tried(xs.index, 9), tried(xs.index, 1, 4), tried(xs.index, 1, 0, 1), tried(xs.index, "a"), tried(xs.index, 1, "x"), tried(xs.index), tried(xs.index, 1, None), tried(xs.index, 1, 2, 3, 4), xs.index(1, Index(2)), xs.index(1, -(2**70), 2**70), tried(xs.index, [1]))
print(xs.count(1), xs.count("a"), xs.count(1.0), [float("nan")].count(float("nan")), [[1], [1]].count([1]), tried(xs.count), tried(xs.count, 1, 2))
print(xs.pop(), xs, xs.pop(0), xs, xs.pop(-1), xs, tried(xs.pop, 5), tried([].pop), tried([].pop, 0), tried(xs.pop, "a"), tried(xs.pop, 1.0), tried(xs.pop, None), tried(xs.pop, 1, 2), xs.pop(Index(0)), xs, tried(xs.pop, 2**70))
ys = []
print(ys.append(1), ys.extend("ab"), ys.extend(range(2)), ys.extend({"k": 1}), ys.extend(x for x in "z"), ys.extend(ys), ys, tried(ys.append), tried(ys.append, 1, 2), tried(ys.extend), tried(ys.extend, 5), tried(ys.extend, None), tried(ys.append, x=1))
for at in (0, 2, -1, -100, 100, True, Index(1), 2**70, "a", 1.5, None):
    zs = [1, 2, 3]
    print(tried(zs.insert, at, "new"), zs, end=" ")
print(tried(ys.insert, 1), tried(ys.insert))
zs = [1, "a", 1.0, None, "a"]
print(zs.remove("a"), zs, zs.remove(1.0), zs, tried(zs.remove, 99), tried(zs.remove), zs.remove(None), zs)
zs = [1, 2, 3]
print(zs.reverse(), zs, [].reverse(), zs.copy(), zs.copy() is zs, zs.clear(), zs, tried(zs.reverse, 1), tried(zs.copy, 1), tried(zs.clear, 1))
print(list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), list(x for x in "q"), list([1]) == [1], tried(list, 5), tried(list, None), tried(list, 1, 2), tried(list, iterable=[1]), tried(list, x=1), list(list), list[int]) if False else print(list(), list("ab"), list((1, 2)), tried(list, 5), tried(list, None), tried(list, 1, 2), tried(list, iterable=[1]), list[int], list[int]("ab"))
print([1, 2] + [3], [1] * 3, 2 * [0], [1] * -1, [] * 5, tried(lambda: [1] + (2,)), tried(lambda: (1,) + [2]), tried(lambda: [1] + "a"), tried(lambda: [1] * 1.5), tried(lambda: [1] * [2]), tried(lambda: [1] - [1]), tried(lambda: [1] * 2**70), tried(lambda: -[1]), [[]] * 2, [1] == [1.0], [1] == (1,), [1, 2] < [1, 3], [1] < [1, 0], [] < [0], tried(lambda: [1] < (1,)), tried(lambda: [1] < ["a"]), tried(lambda: [None] < [None]), [None] <= [None] if False else "", [[1], 2] < [[1], 3])


def build(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        out.insert(len(out) // 2, i)
    out.append(-1)
    out.remove(0)
    return out


def safe_pop(values: list[float]) -> float:
    try:
        return values.pop()
    except IndexError as e:
        print(e)
        return 0.0


def find(words: list[str], w: str) -> int:
    try:
        return words.index(w)
    except ValueError as e:
        print(e)
        return -1


def strip_all(values: list[int], v: int) -> int:
    n = 0
    while v in values:
        values.remove(v)
        n += 1
    return n


print(build(6), safe_pop([1.5]), safe_pop([]), find(["a", "b"], "b"), find(["a"], "q'"), strip_all([1, 2, 1, 1], 1), [1, 2, 3].pop(1), [x for x in [3, 1]] + [y for y in (2,)])
try:
    strip = [1, 2]
    strip.remove(5)
except ValueError as e:
    print(e)
