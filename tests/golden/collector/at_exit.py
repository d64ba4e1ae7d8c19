# Cycles that are left are collected when the program ends, before its variables go.
class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def leave(name):
    a = Node(name)
    a.me = a


kept = Node("kept")
leave("one")
leave("two")
print("end")
