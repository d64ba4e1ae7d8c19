# Generators that wait for each other all stand in the traceback, from the consumer down.
def numbers():
    for text in ("1", "2", "x"):
        yield int(text)


def doubled(it):
    for n in it:
        yield 2 * n


def relay(it):
    got = yield from it
    return got


def total():
    return sum(relay(doubled(numbers())))


print(total())
