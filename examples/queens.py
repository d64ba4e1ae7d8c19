"""Eight queens and Sudoku: two puzzles by backtracking."""


def queens(n):
    """Every way to place n queens on an n x n board so that none attacks another: their columns, row by row."""
    columns, rising, falling = set(), set(), set()
    placed = []

    def place(row):
        if row == n:
            yield tuple(placed)
            return
        for column in range(n):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            placed.append(column)
            yield from place(row + 1)
            placed.pop()
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)

    return place(0)


def board(solution):
    n = len(solution)
    return "\n".join(" ".join("Q" if column == at else "." for column in range(n)) for at in solution)


PUZZLE = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""


class Sudoku:
    def __init__(self, text):
        self.cells = [0 if c == "." else int(c) for c in text if c in ".123456789"]
        if len(self.cells) != 81:
            raise ValueError(f"81 cells expected, {len(self.cells)} given")
        self.steps = 0

    def candidates(self, at):
        """The digits that may stand at a free cell."""
        row, column = divmod(at, 9)
        taken = set()
        for i in range(9):
            taken.add(self.cells[row * 9 + i])
            taken.add(self.cells[i * 9 + column])
            box = (row // 3 * 3 + i // 3) * 9 + column // 3 * 3 + i % 3
            taken.add(self.cells[box])
        return [digit for digit in range(1, 10) if digit not in taken]

    def solve(self):
        """Fills the free cell with the fewest candidates first."""
        self.steps += 1
        free = [(len(self.candidates(at)), at) for at in range(81) if not self.cells[at]]
        if not free:
            return True
        _, at = min(free)
        for digit in self.candidates(at):
            self.cells[at] = digit
            if self.solve():
                return True
        self.cells[at] = 0
        return False

    def __str__(self):
        rows = [self.cells[i : i + 9] for i in range(0, 81, 9)]
        return "\n".join("".join(map(str, row)) for row in rows)


def main():
    for n in range(1, 8):
        print(n, "queens:", sum(1 for _ in queens(n)), "solutions")
    first = next(queens(8))
    print(first, board(first), sep="\n")
    sudoku = Sudoku(PUZZLE)
    print("solved:", sudoku.solve(), "in", sudoku.steps, "steps")
    print(sudoku)


if __name__ == "__main__":
    main()
