# dynamic: tuples in sets, as dict keys and in a queue
from collections import deque


def maze(width, height):
    walls = set()
    for y in range(height):
        for x in range(width):
            if (x * 7 + y * 13) % 5 == 0 and (x + y) % 3:
                walls.add((x, y))
    return walls


def neighbours(place, walls, width, height):
    x, y = place
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        step = (x + dx, y + dy)
        if 0 <= step[0] < width and 0 <= step[1] < height and step not in walls:
            yield step


def shortest(start, goal, walls, width, height):
    queue = deque([start])
    came_from = {start: None}
    while queue:
        place = queue.popleft()
        if place == goal:
            break
        for step in neighbours(place, walls, width, height):
            if step not in came_from:
                came_from[step] = place
                queue.append(step)
    path = []
    while place is not None:
        path.append(place)
        place = came_from[place]
    path.reverse()
    return path, len(came_from)


def main():
    width = height = 45
    walls = maze(width, height)
    path, seen = shortest((0, 1), (width - 1, height - 2), walls, width, height)
    corners = [p for p, q in zip(path, path[1:]) if p[0] != q[0]]
    visits = {}
    for place in path + corners:
        visits[place] = visits.get(place, 0) + 1
    twice = {place for place, n in visits.items() if n == 2}
    return len(path), seen, len(walls & twice), len(twice | walls), sorted(twice)[:3]
