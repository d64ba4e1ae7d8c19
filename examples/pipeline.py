"""A pipeline of generators: numbers are read, checked, grouped and summed as they come."""

import sys

READINGS = "3 7 x 12 5 -4 8 9 oops 21 6 2 14 1"


def tokens(text):
    """The words of a text, one by one."""
    word = ""
    for char in text + " ":
        if char != " ":
            word += char
        elif word:
            yield word
            word = ""


def numbers(words, report):
    """Those that are numbers; what is not goes to `report`."""
    for word in words:
        try:
            yield int(word)
        except ValueError as error:
            report(str(error))


def running_mean():
    """A coroutine: send it a number, get the mean so far."""
    total, count, mean = 0, 0, None
    while True:
        value = yield mean
        if value is None:
            return count
        total += value
        count += 1
        mean = total / count


def batches(items, size):
    """Lists of `size` items; the last one may be shorter."""
    batch = []
    try:
        for item in items:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch = []
        if batch:
            yield batch
    finally:
        print("-- end of batches")


def flatten(nested):
    for item in nested:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


def primes():
    """All primes, by a sieve that grows."""
    composites = {}
    n = 2
    while True:
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)
        n += 1


def take(n, items):
    return [item for _, item in zip(range(n), items)]


def main():
    problems = []
    values = numbers(tokens(READINGS), problems.append)
    positive = (v for v in values if v > 0)
    for batch in batches(positive, 4):
        print(f"{sum(batch):>4} from {batch}")
    print("rejected:", "; ".join(problems), file=sys.stdout)

    mean = running_mean()
    next(mean)
    print([round(mean.send(v), 3) for v in (4, 8, 15, 16, 23, 42)])
    try:
        mean.send(None)
    except StopIteration as stop:
        print("after", stop.value, "values")

    print(list(flatten([1, [2, (3, [4, 5]), []], (6,), 7])))
    print(take(12, primes()))
    first = batches(range(10), 3)
    print(next(first))
    first.close()
    squares = {n: n * n for n in take(5, primes())}
    print(squares, max(squares, key=squares.get))


if __name__ == "__main__":
    main()
