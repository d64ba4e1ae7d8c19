"""Stock levels and what must be ordered: classes, properties, dictionaries, exceptions."""


class OutOfStock(Exception):
    def __init__(self, item, wanted):
        super().__init__(f"{wanted} {item.name} wanted, {item.count} there")
        self.item = item
        self.wanted = wanted


class Item:
    """One article in the store."""

    def __init__(self, name, count, price, minimum=10):
        self.name = name
        self.count = count
        self.price = price
        self.minimum = minimum

    @property
    def value(self):
        return self.count * self.price

    def missing(self):
        """How many must be ordered to have the minimum again."""
        return max(0, self.minimum - self.count)

    def take(self, n):
        if n > self.count:
            raise OutOfStock(self, n)
        self.count -= n

    def __repr__(self):
        return f"Item({self.name!r}, {self.count}, {self.price:.2f})"

    def __eq__(self, other):
        return isinstance(other, Item) and self.name == other.name

    def __hash__(self):
        return hash(self.name)


class Perishable(Item):
    """An item that does not keep."""

    def __init__(self, name, count, price, days, **options):
        super().__init__(name, count, price, **options)
        self.days = days

    def age(self):
        self.days -= 1
        if self.days <= 0:
            spoiled, self.count = self.count, 0
            return spoiled
        return 0

    def __repr__(self):
        return super().__repr__()[:-1] + f", days={self.days})"


class Store:
    def __init__(self, *items):
        self._items = {}
        for item in items:
            self.add(item)

    def add(self, item):
        if item.name in self._items:
            raise KeyError(item.name)
        self._items[item.name] = item

    def __getitem__(self, name):
        return self._items[name]

    def __iter__(self):
        return iter(self._items.values())

    def __len__(self):
        return len(self._items)

    def __contains__(self, name):
        return name in self._items

    def orders(self):
        """What is missing, by name."""
        return {item.name: item.missing() for item in self if item.missing()}

    @classmethod
    def example(cls):
        return cls(
            Item("bolt", 3, 0.05),
            Item("nut", 25, 0.04),
            Item("washer", 0, 0.01, minimum=40),
            Perishable("milk", 12, 1.19, days=2, minimum=6),
        )


def main():
    store = Store.example()
    print(len(store), "articles:", *store, sep="\n  ")
    for day in range(1, 4):
        print(f"day {day}")
        for name, n in [("bolt", 2), ("nut", 20), ("milk", 5), ("glue", 1)]:
            try:
                store[name].take(n)
            except OutOfStock as problem:
                print("  out of stock:", problem)
            except KeyError as problem:
                print("  no such article:", problem)
            else:
                print(f"  sold {n} {name}")
        for item in store:
            if isinstance(item, Perishable):
                spoiled = item.age()
                if spoiled:
                    print(f"  {spoiled} {item.name} spoiled")
    print("to order:")
    for name, n in sorted(store.orders().items()):
        print(f"{name:<10}{n:>5}{n * store[name].price:>8.2f}")
    print(f"worth {sum(item.value for item in store):.2f}", Item("nut", 1, 1.0) == store["nut"], "nut" in store)
    try:
        store.add(Item("nut", 1, 0.5))
    except KeyError as error:
        print("twice:", error)


if __name__ == "__main__":
    main()
