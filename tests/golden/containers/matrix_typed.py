# Nested lists in functions called directly: matrices, determinants, spirals, flood fill, dynamic programs.
def multiply(a, b):
    n, m, k = len(a), len(b[0]), len(b)
    out = [[0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            for t in range(k):
                out[i][j] += a[i][t] * b[t][j]
    return out


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** c * m[0][c] * determinant([row[:c] + row[c + 1 :] for row in m[1:]]) for c in range(len(m)))


def solve(a, b):
    n = len(a)
    m = [row[:] + [b[i]] for i, row in enumerate(a)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        for r in range(n):
            if r != i:
                f = m[r][i] / m[i][i]
                m[r] = [x - f * y for x, y in zip(m[r], m[i])]
    return [m[i][n] / m[i][i] for i in range(n)]


def spiral(m):
    out = []
    while m:
        out += m.pop(0)
        m = [list(r) for r in zip(*m)][::-1]
    return out


def fill(grid, x, y, color):
    old = grid[y][x]
    if old == color:
        return grid
    todo = [(x, y)]
    while todo:
        x, y = todo.pop()
        if 0 <= y < len(grid) and 0 <= x < len(grid[y]) and grid[y][x] == old:
            grid[y][x] = color
            todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    return grid


def longest_common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            table[i + 1][j + 1] = table[i][j] + 1 if a[i] == b[j] else max(table[i][j + 1], table[i + 1][j])
    i, j, out = len(a), len(b), []
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return out[::-1]


print(multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]]), multiply([[0.5, 1]], [[2], [4]]), multiply([[10**10]], [[10**10]]), determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), determinant([[1.5]]))
print(solve([[2, 1], [1, 3]], [3, 5]), solve([[0, 1.0], [2, 0]], [4, 6]), spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([["a"]]), fill([[1, 1, 0], [1, 0, 0], [1, 1, 1]], 0, 0, 7), longest_common("abcbdab", "bdcaba"), longest_common([1, 2, 3], [2, 3, 4]))
pascal = [[1]]
for _ in range(8):
    last = pascal[-1]
    pascal.append([1] + [a + b for a, b in zip(last, last[1:])] + [1])
print(pascal[-1], [sum(r) for r in pascal], [r[len(r) // 2] for r in pascal])
cube = [[[x + y * 10 + z * 100 for x in range(2)] for y in range(2)] for z in range(2)]
cube[1][0][1] *= -1
print(cube, cube[1][0][1], [v for plane in cube for row in plane for v in row if v % 2], sum(sum(map(sum, plane)) for plane in cube))
try:
    cube[2][0][0]
except IndexError as e:
    print(e)
try:
    [[1, 2], [3]][1][1] = 5
except IndexError as e:
    print(e)
