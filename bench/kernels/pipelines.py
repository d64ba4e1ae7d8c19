# dynamic: generators that feed each other
def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def keep(test, source):
    for item in source:
        if test(item):
            yield item


def pairs(source):
    last = None
    for item in source:
        if last is not None:
            yield last, item
        last = item


def flatten(tree):
    for item in tree:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def averages():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


def main():
    odd = keep(lambda n: n % 2, numbers(6000))
    wide = sum(b - a for a, b in pairs(keep(lambda n: n % 3 != 0, odd)))
    tree = [1, [2, [3, 4, [5]], 6], [[7]], 8]
    flat = 0
    for _ in range(200):
        for item in flatten(tree):
            flat += item
    mean = averages()
    next(mean)
    last = 0
    for n in numbers(2000):
        last = mean.send(n)
    words = (w.upper() for w in ["a", "bc", "def"] * 300 if len(w) > 1)
    joined = "".join(w for w in words if w.startswith("D"))
    return wide, flat, last, len(joined), any(n > 500 for n in numbers(1000)), list(zip(numbers(3), "abc"))
