# What grows by small steps only stays a machine's int, wherever it is kept; what doubles, or grows by much, becomes large.
from collections import deque


def neighbours(place):
    x, y = place
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        yield x + dx, y + dy


def reached(start, steps):
    queue, seen = deque([(start, 0)]), {start: 0}
    while queue:
        place, far = queue.popleft()
        if far == steps:
            continue
        for step in neighbours(place):
            if step not in seen:
                seen[step] = far + 1
                queue.append((step, far + 1))
    return seen


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def doubled(n):
    held = {"x": 1}
    for _ in range(n):
        held["x"] = held["x"] + held["x"]
    return held["x"]


def steps_and_doubles(n):
    x = y = 1
    for _ in range(n):
        x = y + 1
        y = x - -1
        if x % 3:
            y = x + y
    return x, y


def strides(n):
    at = [0]
    for _ in range(n):
        at[0] += 1000000007 * 1000000007
    return at[0]


def negated(n):
    x = 1
    for _ in range(n):
        x = -(x + 1)
        x = x * 2 - 1
    return x


class Meter:
    def __init__(self):
        self.level = 0
        self.sum = 0

    def tick(self, by):
        self.level = self.level + by
        self.sum += self.level
        return self.level


seen = reached((0, 0), 4)
print(len(seen), max(seen.values()), sorted(seen)[:3], seen[(0, -4)])
print(fibonacci(200), doubled(100))
print(steps_and_doubles(150))
print(strides(40), negated(80))
meter = Meter()
print([meter.tick(step) for step in (1, -2, 200, 3)], meter.sum)
counts = {}
for word in "a b a c b a".split():
    counts[word] = counts.get(word, 0) + 1
counts["d"] = 2 ** 70
for word in counts:
    counts[word] -= 1
print(counts)
n, m = 0, 0
while n < 10:
    n, m = n + 1, m - 2
print(n, m, n * n * n * n, (n + 2 ** 40) * (m - 2 ** 40))
product = 1
for i in range(1, 30):
    product = product * i + 1
print(product)
low = 0
for i in range(5):
    low = min(low - 1, 3)
    low = low if low > -4 else 2 ** 61 + low
    low = low + low
print(low)
x = 2.5
x += (x := 10.25)
word = "a"
word += (word := "b")
print(x, word)
big = 2 ** 70
big -= (big := 3)
print(big)
