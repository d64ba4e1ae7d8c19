"""Generators that are spoken to."""


def countdown(n):
    while n > 0:
        step = yield n
        n -= step or 1
    return "lift-off"


def mission(n):
    word = yield from countdown(n)
    yield word.upper()


print(list(mission(4)))

ticks = countdown(10)
print(next(ticks), ticks.send(3), ticks.send(5))
try:
    ticks.send(2)
except StopIteration as stop:
    print(stop.value)
