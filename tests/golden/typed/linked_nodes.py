# A field that may be None: lists and trees of plain instances, and what reading None's attributes raises.
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

    def __repr__(self):
        return f"Node({self.value})"


class Tree:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def insert(self, key):
        if key < self.key:
            if self.left is None:
                self.left = Tree(key)
            else:
                self.left.insert(key)
        elif self.right is None:
            self.right = Tree(key)
        else:
            self.right.insert(key)

    def depth(self):
        left = self.left.depth() if self.left else 0
        right = self.right.depth() if self.right else 0
        return 1 + max(left, right)


def build(n):
    head = None
    for i in range(n):
        head = Node(i, head)
    return head


def total(node):
    s = 0
    while node is not None:
        s += node.value
        node = node.next
    return s


def walk(tree, out):
    if tree is None:
        return
    walk(tree.left, out)
    out.append(tree.key)
    walk(tree.right, out)


head = build(10)
print(total(head), head, [head, head.next], head.next.next.value, total(None))
head.next.value += 50
print(total(head))
head.next = None
print(total(head), head.next)
for action in range(3):
    try:
        if action == 0:
            print(build(0).value)
        elif action == 1:
            build(0).value = 1
        else:
            print(head.next.next)
    except AttributeError as e:
        print(e)

root = Tree(50)
for key in [30, 70, 20, 40, 60, 80, 10]:
    root.insert(key)
keys = []
walk(root, keys)
print(keys, root.depth(), root.left.left.left.key)
