# assert raises AssertionError with its message evaluated only then; the traceback marks nothing of it.
def check(x):
    assert x > 0, f"{x} is not positive: " + str([x] * 2)
    return x


def caller(*xs):
    for x in xs:
        print(check(x))


caller(1, 2, -3)
