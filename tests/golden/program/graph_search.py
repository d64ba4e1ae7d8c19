# Breadth and depth first, shortest paths, topological order, components, in plain Python.
def bfs(graph, start):
    seen, queue, order = {start}, [start], []
    while queue:
        node = queue.pop(0)
        order.append(node)
        for n in graph.get(node, ()):
            if n not in seen:
                seen.add(n)
                queue.append(n)
    return order


def dfs(graph, node, seen=None):
    seen = [] if seen is None else seen
    seen.append(node)
    for n in graph.get(node, ()):
        if n not in seen:
            dfs(graph, n, seen)
    return seen


def push(heap, item):
    heap.append(item)
    i = len(heap) - 1
    while i and heap[i] < heap[(i - 1) // 2]:
        heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
        i = (i - 1) // 2


def pop(heap):
    top, last = heap[0], heap.pop()
    if heap:
        heap[0] = last
        i = 0
        while True:
            child = 2 * i + 1
            if child >= len(heap):
                break
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if heap[i] <= heap[child]:
                break
            heap[i], heap[child] = heap[child], heap[i]
            i = child
    return top


def dijkstra(edges, start):
    distance, before, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = pop(heap)
        if d > distance[node]:
            continue
        for n, w in edges.get(node, {}).items():
            if d + w < distance.get(n, float("inf")):
                distance[n] = d + w
                before[n] = node
                push(heap, (d + w, n))
    return distance, before


def path(before, node):
    return path(before, before[node]) + [node] if node in before else [node]


def topological(needs):
    order, state = [], {}

    def visit(node, trail):
        if state.get(node) == "done":
            return
        if state.get(node) == "open":
            raise ValueError("cycle: " + " -> ".join(trail[trail.index(node):] + [node]))
        state[node] = "open"
        for n in sorted(needs.get(node, [])):
            visit(n, trail + [node])
        state[node] = "done"
        order.append(node)
    for node in sorted(needs):
        visit(node, [])
    return order


def components(edges):
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x
    for a, b in edges:
        parent[find(a)] = find(b)
    groups = {}
    for x in sorted(parent):
        groups.setdefault(find(x), []).append(x)
    return sorted(groups.values())


def floyd(n, edges):
    inf = 10 ** 9
    d = [[0 if i == j else inf for j in range(n)] for i in range(n)]
    for a, b, w in edges:
        d[a][b] = w
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if d[i][k] + d[k][j] < d[i][j]:
                    d[i][j] = d[i][k] + d[k][j]
    return d


graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["a", "f"], "e": ["f"]}
print(bfs(graph, "a"), dfs(graph, "a"), bfs(graph, "f"))
edges = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8, "e": 2}, "e": {"d": 1}}
distance, before = dijkstra(edges, "a")
print(sorted(distance.items()), path(before, "d"), path(before, "a"))
print(topological({"shirt": ["tie"], "tie": ["jacket"], "trousers": ["shoes", "belt"], "belt": ["jacket"], "socks": ["shoes"]}))
try:
    topological({"x": ["y"], "y": ["z"], "z": ["x"], "a": []})
except ValueError as e:
    print(e)
print(components([(1, 2), (3, 4), (5, 5), (2, 6), (4, 7), (6, 1)]))
print(floyd(4, [(0, 1, 5), (1, 2, 3), (0, 2, 10), (2, 3, 1), (3, 0, 2)]))
maze = ["#########", "#S  #   #", "# # # # #", "# #   #G#", "#########"]


def solve(maze):
    cells = {(r, c): ch for r, row in enumerate(maze) for c, ch in enumerate(row) if ch != "#"}
    start = next(p for p, ch in cells.items() if ch == "S")
    frontier, came = [start], {start: None}
    for p in frontier:
        if cells[p] == "G":
            steps = []
            while p:
                steps.append(p)
                p = came[p]
            return steps[::-1]
        r, c = p
        for q in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if q in cells and q not in came:
                came[q] = p
                frontier.append(q)


route = solve(maze)
print(len(route), route[:3])
for r, row in enumerate(maze):
    print("".join("." if (r, c) in route and ch == " " else ch for c, ch in enumerate(row)))
