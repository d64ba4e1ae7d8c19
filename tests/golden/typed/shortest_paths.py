# Breadth-first search and what is made of its result: deques, sets and dicts of pairs, a variable that is None in the end.
from collections import deque


def walls_of(text):
    walls = set()
    for y, row in enumerate(text.split("\n")):
        for x, c in enumerate(row):
            if c == "#":
                walls.add((x, y))
    return walls


def neighbours(place, walls, width, height):
    x, y = place
    for dx, dy in [(1, 0), (0, 1), (-1, 0), (0, -1)]:
        step = (x + dx, y + dy)
        if 0 <= step[0] < width and 0 <= step[1] < height and step not in walls:
            yield step


def search(start, goal, walls, width, height):
    queue = deque([start])
    came_from = {start: None}
    steps = 0
    while queue:
        place = queue.popleft()
        steps += 1
        if place == goal:
            break
        for step in neighbours(place, walls, width, height):
            if step not in came_from:
                came_from[step] = place
                queue.append(step)
    else:
        return None
    path = []
    while place is not None:
        path.append(place)
        place = came_from[place]
    path.reverse()
    return path, steps


def shown(path, walls, width, height):
    on = set(path)
    rows = []
    for y in range(height):
        rows.append("".join("#" if (x, y) in walls else "o" if (x, y) in on else "." for x in range(width)))
    return "\n".join(rows)


MAP = """....#...
.##.#.#.
.#....#.
.####.#.
......#."""
walls = walls_of(MAP)
found = search((0, 0), (7, 4), walls, 8, 5)
if found is not None:
    path, steps = found
    print(len(path), steps, path[:3], path[-1])
    print(shown(path, walls, 8, 5))
    turns = {p for p, q in zip(path, path[1:]) if p[0] != q[0]}
    print(sorted(turns)[:4], len(walls & turns), len(walls | turns), sorted(turns - {(1, 0)})[:2], len(turns ^ walls))
print(search((0, 0), (9, 9), walls, 8, 5))
print(search((3, 3), (3, 3), walls, 8, 5))


def later(n):
    while n > 0:
        seen = (n, str(n))
        n -= 1
    if seen is None:
        return "never"
    return seen[1]


print(later(3))
try:
    later(0)
except UnboundLocalError as e:
    print(e)
