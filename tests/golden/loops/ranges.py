# range in every form: empty, negative, stepped, huge, indexed, compared; loops over it keep its values.
for args in [(5,), (0,), (-3,), (2, 5), (5, 2), (0, 10, 3), (10, 0, -4), (3, 3), (0, -5, -1), (5, 0, 1), (1, 2, 100)]:
    r = range(*args)
    print(args, r, list(r), len(r), bool(r))
big = range(10 ** 20, 10 ** 20 + 10, 3)
print(list(big), len(big), big[2], big[-1], 10 ** 20 + 6 in big, 10 ** 20 + 7 in big)
r = range(0, 100, 7)
print(r[3], r[-1], r[2:5], list(r[::-4]), r.index(21), r.count(22), 35 in r, 36 in r, "x" in r, 35.0 in r)
print(range(3) == range(0, 3, 1), range(0) == range(5, 1), range(0, 4, 3) == range(0, 6, 3), hash(range(3)) == hash(range(0, 3)), range(3) == [0, 1, 2])
print(r.start, r.stop, r.step, max(r), min(r), sum(r), sorted(r, reverse=True)[:2], list(reversed(range(4))))
for make in (lambda: range(0, 5, 0), lambda: range(2.0), lambda: r[50], lambda: r["a"], lambda: r.index(1), lambda: setattr(r, "start", 1)):
    try:
        make()
    except (ValueError, TypeError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)


def sums(n, step):
    up = down = count = 0
    for i in range(n):
        up += i
    for i in range(n, 0, -step):
        down += i
    for i in range(-n, n, step):
        count += 1
    return up, down, count


print(sums(10, 3), sums(0, 1), sums(-5, 2), sums(1000, 7))
n = 3
for i in range(n):
    n += 10
    print(i, n, end="; ")
print()


def step_of(s):
    return [i for i in range(0, 7, s)]


print(step_of(2), step_of(-1), step_of(True))
try:
    step_of(0)
except ValueError as e:
    print(e)
for i in range(2 ** 63 - 2, 2 ** 63 + 2):
    print(i, end=" ")
print()
for i in range(3):
    for j in range(i):
        for k in range(j, i + 1):
            print(i, j, k, sep="", end=" ")
print()
it = iter(range(5))
print(next(it), list(it), next(it, None))
total = 0
for i in range(10, 0, -1):
    if i % 2:
        continue
    if i < 4:
        break
    total += i
print(total, i)


class Index:
    def __index__(self):
        return 3


print(list(range(Index())), [10, 20, 30, 40][Index()], range(10)[Index()])
matrix = [[r * 3 + c for c in range(3)] for r in range(3)]
print([matrix[i][i] for i in range(len(matrix))], [matrix[i][len(matrix) - 1 - i] for i in range(len(matrix))], [list(col) for col in zip(*matrix)])
