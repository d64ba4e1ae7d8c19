"""Counts."""
count = 0
items = []


def bump():
    global count
    count += 1
    return count


def get():
    return count


def first():
    return items[0]


def helper():
    return "original"


def uses_helper():
    return helper()


def default(n=count):
    return n


class Registry:
    names = []

    def add(self, name):
        self.names.append(name)
        return len(self.names)
