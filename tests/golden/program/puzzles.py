# Sudoku, eight queens, roman numerals, huffman codes, knapsack, edit distance, towers, anagrams.
def sudoku(grid):
    cells = [[int(ch) if ch.isdigit() else 0 for ch in row] for row in grid]
    rows, cols, boxes = ([set() for _ in range(9)] for _ in range(3))
    for r in range(9):
        for c in range(9):
            if v := cells[r][c]:
                rows[r].add(v), cols[c].add(v), boxes[r // 3 * 3 + c // 3].add(v)

    def fewest():
        best = None
        for r in range(9):
            for c in range(9):
                if not cells[r][c]:
                    left = [v for v in range(1, 10) if v not in rows[r] and v not in cols[c] and v not in boxes[r // 3 * 3 + c // 3]]
                    if best is None or len(left) < len(best[2]):
                        best = r, c, left
        return best

    def place():
        found = fewest()
        if found is None:
            return True
        r, c, left = found
        groups = rows[r], cols[c], boxes[r // 3 * 3 + c // 3]
        for v in left:
            cells[r][c] = v
            for g in groups:
                g.add(v)
            if place():
                return True
            for g in groups:
                g.remove(v)
        cells[r][c] = 0
        return False
    return ["".join(map(str, row)) for row in cells] if place() else None


print("\n".join(sudoku(["53..7....", "6..195...", ".98....6.", "8...6...3", "4..8.3..1", "7...2...6", ".6....28.", "...419..5", "....8..79"])))

ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    out = ""
    for value, text in ROMAN:
        count, n = divmod(n, value)
        out += text * count
    return out


def from_roman(text):
    values = [dict((t, v) for v, t in ROMAN)[ch] for ch in text]
    return sum(-a if a < b else a for a, b in zip(values, values[1:] + [0]))


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)], all(from_roman(to_roman(n)) == n for n in range(1, 400)))


def huffman(text):
    nodes = sorted([(text.count(ch), ch) for ch in set(text)], key=lambda p: (p[0], p[1]))
    nodes = [(n, i, ch) for i, (n, ch) in enumerate(nodes)]
    serial = len(nodes)
    while len(nodes) > 1:
        (a, _, x), (b, _, y), *nodes = sorted(nodes, key=lambda p: p[:2])
        nodes.append((a + b, serial, (x, y)))
        serial += 1
    codes = {}

    def assign(node, code):
        if isinstance(node, str):
            codes[node] = code or "0"
        else:
            for bit, child in zip("01", node):
                assign(child, code + bit)
    assign(nodes[0][2], "")
    return codes


codes = huffman("abracadabra alakazam")
bits = "".join(codes[ch] for ch in "abracadabra")
reverse, text, word = {v: k for k, v in codes.items()}, "", ""
for bit in bits:
    word += bit
    if word in reverse:
        text, word = text + reverse[word], ""
print(sorted(codes.items()), len(bits), text)


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for room in range(capacity, weight - 1, -1):
            with_it = best[room - weight][0] + value, best[room - weight][1] + (name,)
            best[room] = max(best[room], with_it)
    return best[capacity]


print(knapsack([("map", 9, 150), ("water", 15, 200), ("sandwich", 5, 160), ("glucose", 15, 60), ("tin", 7, 20), ("banana", 3, 60)], 35))


def distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (x != y))
    return row[-1]


print(distance("kitten", "sitting"), distance("", "abc"), distance("same", "same"))


def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault("".join(sorted(w.lower())), []).append(w)
    return [g for g in groups.values() if len(g) > 1]


print(anagrams("listen silent enlist google Elgoog abc cab xyz".split()))


def spiral(n):
    grid = [[0] * n for _ in range(n)]
    r = c = dr = 0
    dc = 1
    for k in range(1, n * n + 1):
        grid[r][c] = k
        if not (0 <= r + dr < n and 0 <= c + dc < n) or grid[r + dr][c + dc]:
            dr, dc = dc, -dr
        r, c = r + dr, c + dc
    return grid


for row in spiral(4):
    print(*(f"{v:2}" for v in row))


def change(amount, coins=(50, 20, 10, 5, 2, 1)):
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]


print(change(100), [n for n in range(2, 60) if all(n % d for d in range(2, int(n ** 0.5) + 1))], sum(d ** 3 for d in map(int, "153")) == 153)
print(*[" " * (4 - i) + "*" * (2 * i + 1) for i in range(5)], sep="\n")
print([["", "Fizz"][n % 3 == 0] + ["", "Buzz"][n % 5 == 0] or n for n in range(1, 16)])
