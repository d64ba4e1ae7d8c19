# Weak references to garbage are cleared and called before any __del__ runs; one that is garbage itself is not called.
import gc
import weakref


class Node:
    def __del__(self):
        print("del", reference())


gc.collect()
node = Node()
node.me = node
reference = weakref.ref(node, lambda r: print("called", r is reference, r()))
node.inner = weakref.ref(node, lambda r: print("never"))
del node
print(gc.collect())
print(reference())
