# Of order nothing is implied: each of < <= > >= is its own method, found by reflection only.
class P:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __eq__(self, other):
        return self.n == other.n


a, b = P(1), P(2)
print(a < b, b < a, a > b, b > a, a == P(1), a != b)
for op in (lambda: a <= b, lambda: a >= b, lambda: max(a, b) >= a):
    try:
        print(op())
    except TypeError as e:
        print(e)
print([p.n for p in sorted([P(3), P(1), P(2)])], min([P(3), P(1)]).n)


class Nothing:
    pass


for op in (lambda: Nothing() < Nothing(), lambda: Nothing() > 1, lambda: 1 >= Nothing(), lambda: sorted([Nothing(), Nothing()]), lambda: max(Nothing(), Nothing())):
    try:
        op()
    except TypeError as e:
        print(e)
