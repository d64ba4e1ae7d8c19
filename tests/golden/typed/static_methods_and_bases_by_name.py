# Static methods are functions of the class; `Base.name(self, …)` calls the base's method.
class Base:
    limit = 10
    minimum: int = 2
    label: str

    def __init__(self, n):
        self.n = Base.clamp(n)

    @staticmethod
    def clamp(n, most=10):
        return most if n > most else n

    @staticmethod
    def zero():
        return 0

    def value(self):
        return self.n

    def more(self, by=1):
        return self.value() + by


class Derived(Base):
    limit = 20

    def __init__(self, n, extra):
        Base.__init__(self, n)
        self.extra = extra

    def value(self):
        return Base.value(self) + self.extra

    def more(self, by=1):
        return Base.more(self, by=by * 2) + Base.clamp(99, most=self.limit)


class Last(Derived):
    limit = -5

    def value(self):
        return Derived.value(self) * 100 + Base.zero()


for it in (Base(3), Base(30), Derived(1, 2), Derived(50, -1), Last(1, 1)):
    print(type(it).__name__, it.value(), it.more(), it.more(5), it.limit, it.minimum)
print(Base.limit + Derived.limit + Last.limit, Base.clamp(5) + Derived.clamp(55), Last.zero())
