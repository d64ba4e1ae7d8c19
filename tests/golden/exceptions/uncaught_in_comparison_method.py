# An operator's method has a frame below the line with the operator.
class V:
    def __lt__(self, other):
        return self.n < other.n

    def __add__(self, other):
        return V() < other


def work(xs):
    return [x + V() for x in xs if x]


work([V()])
