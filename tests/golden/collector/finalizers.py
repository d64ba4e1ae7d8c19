# __del__ runs for each object of a cycle, in the order in which they were made, once.
import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, hasattr(self, "next"))


gc.collect()
first, second, third = Node("first"), Node("second"), Node("third")
third.next, second.next, first.next = first, third, second
del first, second, third
print("dropped")
print(gc.collect())
print(gc.collect())
