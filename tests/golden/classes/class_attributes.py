# An attribute falls back to the class until the instance has its own, and again after del.
class A:
    n = 1
    items = []

    def bump(self):
        self.n += 1


a, b = A(), A()
a.bump()
print(a.n, b.n, A.n)
A.n = 10
print(a.n, b.n)
del a.n
print(a.n)
try:
    del a.n
except AttributeError as e:
    print(e)
a.items.append(1)
print(b.items, A.items is a.items)
try:
    a.missing
except AttributeError as e:
    print(e)
if len(b.items) > 5:
    b.late = 1
print(hasattr(b, "late"), getattr(b, "late", "none"), a.__dict__, b.__dict__)
