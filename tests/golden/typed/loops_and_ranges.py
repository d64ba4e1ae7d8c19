# Loops over ranges with steps known only at run time, pairs of lists, enumerations.
def steps(start, stop, step):
    out = []
    for i in range(start, stop, step):
        out.append(i)
    return out


print(steps(0, 10, 3), steps(10, 0, -4), steps(5, 5, 1), steps(0, 3, -1))
try:
    steps(0, 3, 0)
except ValueError as e:
    print(e)


def dot(a, b):
    total = 0
    for x, y in zip(a, b):
        total += x * y
    return total


print(dot([1, 2, 3], [4, 5, 6]), dot([1, 2, 3], [4]), dot([], []))


def index_of(xs, wanted):
    for i, x in enumerate(xs):
        if x == wanted:
            return i
    return -1


print(index_of([5, 6, 7], 7), index_of([5], 1))
xs = [1, 2, 3]
for x in xs:
    if x < 10:
        xs.append(x * 10)
print(xs)
print([i * j for i in range(1, 4) for j in range(i)], list(range(5, 0, -2)), sum(range(10)), max(xs), min(xs))
flags = [True] * 20
for i in range(2, 20):
    for k in range(i * i, 20, i):
        flags[k] = False
print([i for i in range(2, 20) if flags[i]])
print(sum([0.5, 0.25]), sum([]), sorted([3, 1, 2]), sorted(["b", "a"]), max(2, 7), min(1.5, 0.5), abs(-3), abs(-2.5))
matrix = [[0] * 3 for _ in range(2)]
matrix[1][2] = 5
matrix[0][0] -= 1
print(matrix)
n = 7
i, j = 0, n
while i < j:
    i += 1
    j -= 1
print(i, j)
try:
    [1, 2][5]
except IndexError as e:
    print(e)
try:
    max([i for i in range(0)])
except ValueError as e:
    print(e)
