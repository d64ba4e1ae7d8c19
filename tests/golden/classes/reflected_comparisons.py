# < asks the right side's > when the left does not know; a subclass on the right goes first.
class A:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        print(self.name, "lt", end="; ")
        return NotImplemented

    def __gt__(self, other):
        print(self.name, "gt", end="; ")
        return f"{self.name} says"

    def __le__(self, other):
        print(self.name, "le", end="; ")
        return NotImplemented


class B(A):
    def __gt__(self, other):
        print(self.name, "gt first", end="; ")
        return NotImplemented


print(A("x") < A("y"))
print(A("x") > A("y"))
print(A("x") > B("y"))
print(B("y") < A("x"))
for left, right in ((A("x"), A("y")), (A("x"), B("y")), (A("x"), 3), (3, A("x"))):
    try:
        print(left <= right)
    except TypeError as e:
        print(e)
try:
    print(A("x") < 1)
except TypeError as e:
    print(e)
print(1 < A("x"))
print(sorted([3, 1, 2], key=lambda n: -n), max([A("p"), A("q")]).name)
