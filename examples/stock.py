"""Stock levels and what must be ordered."""


class Item:
    """One article in the store."""

    def __init__(self, name, count, minimum=10):
        self.name = name
        self.count = count
        self.minimum = minimum

    def missing(self):
        return max(0, self.minimum - self.count)


def order(items):
    lines = {}
    for item in items:
        n = item.missing()
        if n:
            lines[item.name] = n
    return lines


items = [Item("bolt", 3), Item("nut", 25), Item("washer", 0, minimum=40)]
for name, n in sorted(order(items).items()):
    print(f"{name:<10}{n:>5}")
