# __iter__ and __next__ fail at the line of the for, the unpacking, the star.
class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise OverflowError("ran out")
        return self.n


def spread(*args):
    return args


try:
    spread(0, *It(2), 1)
except OverflowError as e:
    print(e)
for x in It(1):
    print(x)
