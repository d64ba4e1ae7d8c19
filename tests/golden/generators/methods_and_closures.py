# Generators as methods, with closures, defaults, star arguments, recursion and shared state.
class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for c in self.children:
            yield from c

    def walk(self, depth=0):
        yield depth, self.value
        for c in self.children:
            yield from c.walk(depth + 1)

    @property
    def leaves(self):
        if not self.children:
            yield self.value
        for c in self.children:
            yield from c.leaves

    @classmethod
    def chain(cls, n):
        node = cls(0)
        for i in range(1, n):
            node = cls(i, node)
        yield node

    @staticmethod
    def twice(xs):
        for x in xs:
            yield x
            yield x


t = Tree("a", Tree("b", Tree("c")), Tree("d"))
print(list(t), [("  " * d) + v for d, v in t.walk()], list(t.leaves), "c" in t, sorted(t, reverse=True))
print(list(next(Tree.chain(3))), list(Tree.twice("ab")), *t)


def counter():
    n = 0

    def step(by=1):
        nonlocal n
        for _ in range(3):
            n += by
            yield n
    return step


step = counter()
a, b = step(), step(10)
print(next(a), next(b), next(a), next(b), list(a), list(b))


def permutations(items, *, prefix=()):
    if not items:
        yield prefix
    for i in range(len(items)):
        yield from permutations(items[:i] + items[i + 1:], prefix=prefix + (items[i],))


print(["".join(p) for p in permutations("abc")])


def subsets(xs):
    if not xs:
        yield []
        return
    head, *tail = xs
    for s in subsets(tail):
        yield s
        yield [head] + s


print(list(subsets([1, 2, 3])))


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for c in range(n):
        if all(c != p and abs(c - p) != len(placed) - r for r, p in enumerate(placed)):
            yield from queens(n, placed + (c,))


print(list(queens(4)), sum(1 for _ in queens(6)))
make = lambda *xs, **kw: (yield from xs + tuple(kw))
print(list(make(1, 2, k=3)))
g = (lambda: (yield 1))()
print(next(g), next(g, "over"))


def decorated(f):
    def wrapper(*args):
        for v in f(*args):
            yield f"<{v}>"
    return wrapper


@decorated
def letters(text):
    yield from text


print(list(letters("xy")), letters.__name__)


class Scheduler:
    def __init__(self):
        self.queue, self.log = [], []

    def spawn(self, task):
        self.queue.append(task)

    def run(self):
        while self.queue:
            task = self.queue.pop(0)
            try:
                self.log.append(next(task))
                self.queue.append(task)
            except StopIteration as e:
                self.log.append(("done", e.value))


def task(name, n):
    for i in range(n):
        yield f"{name}{i}"
    return name.upper()


s = Scheduler()
for name, n in [("a", 2), ("b", 1), ("c", 3)]:
    s.spawn(task(name, n))
s.run()
print(s.log)


def consumer(sink):
    while True:
        item = yield
        sink.append(item * 2)


def producer(target, items):
    next(target)
    for i in items:
        target.send(i)
    target.close()


sink = []
producer(consumer(sink), [1, "a"])
print(sink)


def generator_doc():
    "documented"
    yield


print(generator_doc.__doc__, generator_doc().__name__, generator_doc().__qualname__, type(t.walk()).__name__)
