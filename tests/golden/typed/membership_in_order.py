# `x in y` of typed values: what is looked for is evaluated first, also where both do something.
class Board:
    def __init__(self, size):
        self.size = size
        self.taken = {(0, 0)}
        self.names = ["a", "b"]

    def is_free(self, x, y):
        return (x + 1, y - 1) not in self.taken

    def take(self, x, y):
        if (x % self.size, y % self.size) in self.taken:
            return False
        self.taken.add((x % self.size, y % self.size))
        return True


def said(what, value):
    print(what, end=" ")
    return value


def items(what):
    print(what, end=" ")
    return [3, 1, 2]


def fails(n):
    if n > 2:
        raise ValueError(n)
    return n


board = Board(3)
print(board.is_free(-1, 1), board.is_free(2, 2), board.take(4, 4), board.take(1, 1), len(board.taken))
print(said("item", 1) + 1 in items("list"), said("item", 7) not in items("list"), said("b", "a") + "" in board.names)
print([1] in [[1], [2]], [1, 2] not in [[1], [2]], {1} in [{1}], "b" + "" in "abc" + "d", [x for x in range(5) if x * 2 in items("-")])
count = 0
while count + 1 in items("while"):
    count += 1
print(count)
try:
    print(fails(1) in items("first"), fails(3) in items("never"))
except ValueError as error:
    print("no", error)
