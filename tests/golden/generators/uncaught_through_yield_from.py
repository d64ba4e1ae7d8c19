# An error inside delegated generators shows the frame of each of them.
def leaf(n):
    yield n
    yield 10 // (n - 2)


def middle(n):
    for k in range(n):
        yield from leaf(k)


def root():
    with_values = (v * 2 for v in middle(5))
    yield from with_values


total = 0
for value in root():
    total += value
    print(total)
