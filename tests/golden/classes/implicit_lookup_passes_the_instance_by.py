# Operators look for their methods on the type: what an instance or __getattribute__ offers is not asked.
class C:
    def __len__(self):
        return 1

    def __call__(self):
        return "class's call"

    def __add__(self, other):
        return "class's add"


c = C()
c.__len__ = lambda: 99
c.__call__ = lambda: "instance's call"
c.__add__ = lambda other: "instance's add"
c.__iter__ = lambda: iter([1])
print(len(c), c.__len__(), c(), c.__call__(), c + 1, c.__add__(1))
try:
    iter(c)
except TypeError as e:
    print(e)


class Watch(C):
    def __getattribute__(self, name):
        print("asked for", name)
        return super().__getattribute__(name)


w = Watch()
print(len(w), w(), w + 2, hash(w) == hash(w), bool(w))
print(w.__len__())


class Meta(type):
    def __len__(cls):
        return 42

    def __getattribute__(cls, name):
        print("class asked for", name)
        return super().__getattribute__(name)


class D(metaclass=Meta):
    def __len__(self):
        return 5


print(len(D), len(D()))
print(D.__name__)
