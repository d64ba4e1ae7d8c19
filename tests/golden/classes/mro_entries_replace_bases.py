# A base that is no class may stand for others: __mro_entries__ gives them, and __orig_bases__ keeps what was written.
class Stand:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print("asked with", len(bases), "bases")
        return self.bases


class A:
    pass


class B:
    pass


stand = Stand(A, B)


class C(stand):
    pass


class D(Stand(), A):
    pass


class E(B, Stand(A)):
    pass


print([c.__name__ for c in C.__bases__], C.__orig_bases__ == (stand,))
print([c.__name__ for c in D.__bases__], [c.__name__ for c in E.__bases__])
print(hasattr(A, "__orig_bases__"))


class Bad:
    def __mro_entries__(self, bases):
        return [A]


try:
    class F(Bad()):
        pass
except TypeError as e:
    print(e)
try:
    type("H", (stand,), {})
except TypeError as e:
    print(e)
