# Graph algorithms on dicts of dicts and lists of tuples: Dijkstra, topological order, components, cycles, Floyd, Kruskal.
def dijkstra(graph, start):
    dist, done, before = {start: 0}, set(), {}
    while len(done) < len(dist):
        node = min((n for n in dist if n not in done), key=dist.get)
        done.add(node)
        for other, cost in graph.get(node, {}).items():
            if dist[node] + cost < dist.get(other, float("inf")):
                dist[other] = dist[node] + cost
                before[other] = node
    return dist, before


def route(before, node):
    path = [node]
    while node in before:
        node = before[node]
        path.append(node)
    return path[::-1]


def topological(deps):
    order, state = [], {}

    def visit(n, path):
        if state.get(n) == "done":
            return
        if state.get(n) == "open":
            raise ValueError("cycle: " + " -> ".join(path + [n]))
        state[n] = "open"
        for d in deps.get(n, ()):
            visit(d, path + [n])
        state[n] = "done"
        order.append(n)

    for n in deps:
        visit(n, [])
    return order


def components(edges):
    near = {}
    for a, b in edges:
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    found = []
    while near:
        todo, group = [next(iter(near))], set()
        while todo:
            n = todo.pop()
            if n in near:
                group.add(n)
                todo.extend(near.pop(n))
        found.append(sorted(group))
    return found


def floyd(n, edges):
    inf = float("inf")
    d = [[0 if i == j else inf for j in range(n)] for i in range(n)]
    for a, b, w in edges:
        d[a][b] = min(d[a][b], w)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if d[i][k] + d[k][j] < d[i][j]:
                    d[i][j] = d[i][k] + d[k][j]
    return d


def kruskal(n, edges):
    group, total, chosen = list(range(n)), 0, []
    for w, a, b in sorted((w, a, b) for a, b, w in edges):
        if group[a] != group[b]:
            old, new = group[a], group[b]
            group = [new if g == old else g for g in group]
            total += w
            chosen.append((a, b))
    return total, chosen


g = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}
dist, before = dijkstra(g, "a")
print(dist, route(before, "d"), dijkstra({}, 1), topological({"app": ["lib", "log"], "lib": ["core"], "log": ["core"], "core": []}))
try:
    topological({"x": ["y"], "y": ["z"], "z": ["x"]})
except ValueError as e:
    print(e)
edges = [(0, 1, 4), (1, 2, 1), (0, 2, 9), (2, 3, 2), (3, 0, 7)]
print(components([(1, 2), (3, 4), (2, 5), (6, 6)]), floyd(4, edges), floyd(2, [(0, 1, 0.5)]), kruskal(4, edges))
maze = ["#########", "#S..#...#", "#.#.#.#.#", "#.#...#E#", "#########"]
spots = {c: (x, y) for y, row in enumerate(maze) for x, c in enumerate(row) if c in "SE"}
queue, seen = [(spots["S"], 0)], {spots["S"]}
for (x, y), steps in queue:
    if (x, y) == spots["E"]:
        print("steps", steps, len(seen))
        break
    for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
        if maze[ny][nx] != "#" and (nx, ny) not in seen:
            seen.add((nx, ny))
            queue.append(((nx, ny), steps + 1))
