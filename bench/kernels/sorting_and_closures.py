# dynamic: closures, lambdas, generators, sorting
def pseudo_random(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield seed


def counter(step):
    count = 0

    def add(n):
        nonlocal count
        count += step * n
        return count

    return add


def main():
    numbers = pseudo_random(42)
    items = [(next(numbers) % 1000, "n" + str(next(numbers) % 50)) for _ in range(6000)]
    items.sort(key=lambda item: (item[1], -item[0]))
    add = counter(2)
    for value, name in items:
        add(value if name != "n7" else len(name))
    return add(0), items[0], max(items)
