# A class body reads a name that it binds later from the module, past the function around it.
def count(limit):
    class Counter:
        start = limit
        limit = "of the class"
        steps = total + 1
        total = -1

    limit += 1
    return limit, Counter.start, Counter.limit, Counter.steps, Counter.total


limit = "of the module"
total = 10
print(count(42), limit, total)


class Outer:
    total = total * 2

    class Inner:
        total = total + 0.5


print(Outer.total, Outer.Inner.total)
