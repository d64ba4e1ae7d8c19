# N bodies, random walks of our own generator, Newton, Simpson, sieve, game of life: typed code.
def lcg(seed: int) -> int:
    return (seed * 6364136223846793005 + 1442695040888963407) % (1 << 64)


def walk(steps: int, seed: int):
    x = y = 0
    furthest = 0
    for _ in range(steps):
        seed = lcg(seed)
        direction = seed >> 62
        if direction == 0:
            x += 1
        elif direction == 1:
            x -= 1
        elif direction == 2:
            y += 1
        else:
            y -= 1
        furthest = max(furthest, x * x + y * y)
    return x, y, furthest


def newton(f, df, x, eps=1e-12):
    for n in range(100):
        step = f(x) / df(x)
        x -= step
        if abs(step) < eps:
            return x, n
    return None


def simpson(f, a: float, b: float, n: int) -> float:
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += f(a + i * h) * (4 if i % 2 else 2)
    return total * h / 3


class Body:
    def __init__(self, x, y, vx, vy, mass):
        self.x, self.y, self.vx, self.vy, self.mass = x, y, vx, vy, mass


def energy(bodies):
    e = 0.0
    for i, b in enumerate(bodies):
        e += 0.5 * b.mass * (b.vx ** 2 + b.vy ** 2)
        for c in bodies[i + 1:]:
            e -= b.mass * c.mass / ((b.x - c.x) ** 2 + (b.y - c.y) ** 2) ** 0.5
    return e


def advance(bodies, dt):
    for i, b in enumerate(bodies):
        for c in bodies[i + 1:]:
            dx, dy = b.x - c.x, b.y - c.y
            mag = dt / (dx * dx + dy * dy) ** 1.5
            b.vx -= dx * c.mass * mag
            b.vy -= dy * c.mass * mag
            c.vx += dx * b.mass * mag
            c.vy += dy * b.mass * mag
    for b in bodies:
        b.x += dt * b.vx
        b.y += dt * b.vy


def life(cells, rounds):
    for _ in range(rounds):
        counts = {}
        for r, c in cells:
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    if dr or dc:
                        key = (r + dr, c + dc)
                        counts[key] = counts.get(key, 0) + 1
        cells = {p for p, n in counts.items() if n == 3 or n == 2 and p in cells}
    return cells


def show(cells):
    rows, cols = [r for r, _ in cells], [c for _, c in cells]
    return "\n".join("".join("#" if (r, c) in cells else "." for c in range(min(cols), max(cols) + 1)) for r in range(min(rows), max(rows) + 1))


def mandelbrot(width: int, height: int, limit: int):
    lines = []
    for row in range(height):
        ci = 2.0 * row / height - 1.0
        line = ""
        for col in range(width):
            cr = 3.0 * col / width - 2.0
            zr = zi = 0.0
            n = 0
            while n < limit and zr * zr + zi * zi < 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                n += 1
            line += " .:-=+*#%@"[n * 9 // limit]
        lines.append(line)
    return lines


print(walk(1000, 42), walk(0, 1), lcg(0), lcg(2 ** 64 - 1))
print(newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0), newton(lambda x: x ** 3 - x - 2, lambda x: 3 * x * x - 1, 1))
print(simpson(lambda x: x ** 3, 0, 2, 10), simpson(lambda x: 1 / x, 1, 2, 100))
bodies = [Body(0.0, 0.0, 0.0, -0.01, 10.0), Body(1.0, 0.0, 0.0, 3.0, 0.1), Body(0.0, 2.0, -2.2, 0.0, 0.2)]
before = energy(bodies)
for _ in range(500):
    advance(bodies, 0.001)
print(f"{before:.9f} {energy(bodies):.9f}", [f"{b.x:.6f}" for b in bodies])
print(show(life({(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}, 8)))
print(sorted(life({(0, 0), (0, 1), (0, 2)}, 1)), life({(0, 0)}, 3))
print("\n".join(mandelbrot(48, 12, 30)))
