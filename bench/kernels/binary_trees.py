# allocation: tuples in tuples
def make(depth):
    if depth == 0:
        return (None, None)
    return (make(depth - 1), make(depth - 1))


def check(node):
    left, right = node
    if left is None:
        return 1
    return 1 + check(left) + check(right)


def main():
    total = 0
    for _ in range(12):
        total += check(make(11))
    return total
