# Programs on nested containers: grouping, trees, graphs, matrices, memo tables.
def group(pairs):
    out = {}
    for k, v in pairs:
        out.setdefault(k, []).append(v)
    return out


def paths(graph, a, b, seen=()):
    if a == b:
        return [[*seen, a]]
    return [p for n in graph.get(a, ()) if n not in seen for p in paths(graph, n, b, (*seen, a))]


def shortest(graph, start):
    dist, todo = {start: 0}, [start]
    while todo:
        node = todo.pop(0)
        for n in graph[node]:
            if n not in dist:
                dist[n] = dist[node] + 1
                todo.append(n)
    return dist


def multiply(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]


def change(coins, total):
    ways = [1] + [0] * total
    for c in coins:
        for t in range(c, total + 1):
            ways[t] += ways[t - c]
    return ways[total]


def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]


def merge(a, b):
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out + a[i:] + b[j:]


def queens(n, cols=()):
    if len(cols) == n:
        return 1
    return sum(queens(n, cols + (c,)) for c in range(n) if all(c != d and abs(c - d) != len(cols) - i for i, d in enumerate(cols)))


def life(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


g = {"a": ["b", "c"], "b": ["d"], "c": ["d", "a"], "d": []}
print(group([("x", 1), ("y", 2), ("x", 3)]), paths(g, "a", "d"), shortest(g, "a"), multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]), multiply([[0.5]], [[2]]))
print(change([1, 5, 10, 25], 100), flatten([1, [2, [3, [[]], "ab"]], (4,)]), merge([1, 3, 5], [2, 3]), merge([], ["a"]), merge([1.5], [1]), queens(6))
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    glider = life(glider)
print(sorted(glider))
table = [[0] * 4 for _ in range(3)]
for i, row in enumerate(table):
    for j in range(len(row)):
        row[j] = i * j if j % 2 else f"{i}{j}"
for row in table:
    print(*row, sep="\t")
