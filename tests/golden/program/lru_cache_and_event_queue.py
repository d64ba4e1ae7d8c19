# An LRU cache over a linked list, an event queue with priorities, observers.
class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LRU:
    def __init__(self, size):
        self.size, self.nodes, self.root = size, {}, Node()
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _front(self, node):
        node.before, node.after = self.root, self.root.after
        self.root.after.before = node
        self.root.after = node

    def __getitem__(self, key):
        try:
            node = self.nodes[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(node)
        self._front(node)
        return node.value

    def __setitem__(self, key, value):
        if key in self.nodes:
            self._unlink(self.nodes[key])
        elif len(self.nodes) >= self.size:
            oldest = self.root.before
            self._unlink(oldest)
            del self.nodes[oldest.key]
        self.nodes[key] = node = Node(key, value)
        self._front(node)

    def __iter__(self):
        node = self.root.after
        while node is not self.root:
            yield node.key
            node = node.after

    def __len__(self):
        return len(self.nodes)

    def __contains__(self, key):
        return key in self.nodes


def cached(size):
    def decorate(f):
        cache = LRU(size)

        def wrapper(*args):
            try:
                return cache[args]
            except KeyError:
                value = cache[args] = f(*args)
                return value
        wrapper.cache = cache
        return wrapper
    return decorate


@cached(3)
def slow(x, y=1):
    print("  computing", x, y)
    return x * y


print([slow(2), slow(3), slow(2), slow(4), slow(5, 2), slow(2), slow(3)])
print(list(slow.cache), len(slow.cache), slow.cache.hits, slow.cache.misses, (2,) in slow.cache)


class Event:
    serial = 0

    def __init__(self, time, action, *args, priority=0):
        Event.serial += 1
        self.time, self.action, self.args, self.priority, self.serial = time, action, args, priority, Event.serial
        self.cancelled = False

    def __lt__(self, other):
        return (self.time, -self.priority, self.serial) < (other.time, -other.priority, other.serial)


class Queue:
    def __init__(self):
        self.now, self.events, self.listeners = 0, [], {}

    def at(self, delay, action, *args, **kw):
        event = Event(self.now + delay, action, *args, **kw)
        i = 0
        while i < len(self.events) and not event < self.events[i]:
            i += 1
        self.events.insert(i, event)
        return event

    def on(self, name):
        def register(f):
            self.listeners.setdefault(name, []).append(f)
            return f
        return register

    def emit(self, name, *args):
        return [f(*args) for f in self.listeners.get(name, [])]

    def run(self, until=float("inf")):
        while self.events and self.events[0].time <= until:
            event = self.events.pop(0)
            if event.cancelled:
                continue
            self.now = event.time
            try:
                event.action(*event.args)
            except Exception as e:
                self.emit("error", event, e)
        return self.now


q = Queue()
log = []


@q.on("error")
def report(event, error):
    log.append(f"{event.time}: {type(error).__name__}: {error}")


@q.on("tick")
def count(n):
    return n + 1


q.on("tick")(lambda n: log.append(f"tick {n}"))


def tick(n):
    q.emit("tick", n)
    if n < 3:
        q.at(1.5, tick, n + 1)


q.at(0, tick, 1)
q.at(2, lambda: 1 / 0)
q.at(2, log.append, "high", priority=5)
q.at(2, log.append, "low", priority=-5)
gone = q.at(2.5, log.append, "never")
q.at(1, lambda: setattr(gone, "cancelled", True))
q.at(10, log.append, "late")
print(q.run(until=5), len(q.events))
print(log)
print(q.run(), log[-1], q.emit("nobody"))
