"""Conway's Game of Life on a torus: a simulation over lists of lists."""

ALIVE, DEAD = "#", "."

GLIDER = ["010", "001", "111"]


def empty(width, height):
    return [[0] * width for _ in range(height)]


def place(grid, pattern, top, left):
    """Puts a pattern of 0s and 1s onto the grid."""
    for y, row in enumerate(pattern):
        for x, cell in enumerate(row):
            grid[(top + y) % len(grid)][(left + x) % len(grid[0])] = int(cell)


def neighbours(grid, y, x):
    height, width = len(grid), len(grid[0])
    total = 0
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if dy or dx:
                total += grid[(y + dy) % height][(x + dx) % width]
    return total


def step(grid):
    """The next generation."""
    height, width = len(grid), len(grid[0])
    new = empty(width, height)
    for y in range(height):
        for x in range(width):
            n = neighbours(grid, y, x)
            new[y][x] = 1 if n == 3 or (n == 2 and grid[y][x]) else 0
    return new


def show(grid):
    for row in grid:
        print("".join(ALIVE if cell else DEAD for cell in row))


def population(grid):
    return sum(sum(row) for row in grid)


def main():
    grid = empty(16, 10)
    place(grid, GLIDER, 1, 1)
    place(grid, ["111"], 6, 9)
    seen = {}
    for generation in range(200):
        key = tuple(tuple(row) for row in grid)
        if key in seen:
            print(f"generation {generation} is generation {seen[key]} again")
            break
        seen[key] = generation
        if generation % 16 == 0:
            print(f"generation {generation}: {population(grid)} alive")
            show(grid)
        grid = step(grid)
    else:
        print("no repetition within 200 generations")


main()
