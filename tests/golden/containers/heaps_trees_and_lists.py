# Data structures written out: a heap, a search tree, a linked list, a trie, union-find, a queue of two stacks.
class Heap:
    def __init__(self, items=()):
        self.items = []
        for x in items:
            self.push(x)

    def push(self, x):
        h = self.items
        h.append(x)
        i = len(h) - 1
        while i and h[i] < h[(i - 1) // 2]:
            h[i], h[(i - 1) // 2] = h[(i - 1) // 2], h[i]
            i = (i - 1) // 2

    def pop(self):
        h = self.items
        h[0], h[-1] = h[-1], h[0]
        top, i = h.pop(), 0
        while (c := 2 * i + 1) < len(h):
            if c + 1 < len(h) and h[c + 1] < h[c]:
                c += 1
            if h[i] <= h[c]:
                break
            h[i], h[c] = h[c], h[i]
            i = c
        return top

    def __len__(self):
        return len(self.items)


class Tree:
    def __init__(self, key, value=None):
        self.key, self.value, self.left, self.right = key, value, None, None

    def insert(self, key, value=None):
        if key == self.key:
            self.value = value
            return
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key, value))
        else:
            child.insert(key, value)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def height(self):
        return 1 + max(self.left.height() if self.left else 0, self.right.height() if self.right else 0)


class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


def linked(xs):
    head = None
    for x in reversed(xs):
        head = Node(x, head)
    return head


def turned(head):
    before = None
    while head:
        head.next, before, head = before, head, head.next
    return before


def values(head):
    while head:
        yield head.value
        head = head.next


class Union:
    def __init__(self, n):
        self.parent = list(range(n))

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[a] = b
        return a != b


def trie(words):
    root = {}
    for w in words:
        node = root
        for c in w:
            node = node.setdefault(c, {})
        node["$"] = w
    return root


def under(node):
    for k in sorted(node):
        if k == "$":
            yield node[k]
        else:
            yield from under(node[k])


h = Heap([5, 3, 8, 1, 9, 2])
print([h.pop() for _ in range(len(h))], [Heap(["b", "a"]).pop()], [Heap([2.5, 1]).pop()])
t = Tree(50)
for k in (30, 70, 20, 40, 60, 80, 30):
    t.insert(k, str(k))
print(list(t), t.height(), 40 in t, 45 in t, t.left.value, max(t))
print(list(values(turned(linked([1, 2, 3])))), list(values(turned(linked("")))), list(under(trie(["tea", "ten", "to", "a"]))))
u = Union(6)
print([u.join(a, b) for a, b in ((0, 1), (2, 3), (1, 3), (0, 2), (4, 5))], len({u.find(i) for i in range(6)}))
try:
    Heap().pop()
except IndexError as e:
    print(e)
try:
    linked([1]).extra = 5
except AttributeError as e:
    print(e)
