# assert tests, evaluates its message only when it fails, and raises AssertionError with it.
def check(x):
    assert x > 0, f"{x} is not positive"
    return x


print(check(1))
for bad in (0, -5):
    try:
        check(bad)
    except AssertionError as e:
        print(repr(e), e, e.args)
try:
    assert []
except AssertionError as e:
    print(repr(e), str(e) == "", e.args)
try:
    assert 0, ("a", "tuple")
except AssertionError as e:
    print(e.args)
try:
    assert None, ValueError("an exception as message")
except AssertionError as e:
    print(repr(e))
log = []
assert 1, log.append("never")
assert [0], log.append("never")
try:
    assert not log.append("test"), log.append("message")
    assert log.append("test"), log.append("message")
except AssertionError as e:
    print(log, e)


class Falsy:
    def __bool__(self):
        print("bool asked")
        return False


try:
    assert Falsy(), "falsy"
except AssertionError as e:
    print(e)


def invariant(xs):
    assert all(a <= b for a, b in zip(xs, xs[1:])), "not sorted"
    assert isinstance(xs, list) and len(xs) < 10
    return sum(xs)


print(invariant([1, 2, 3]))


def total(values: list, limit: int) -> int:
    t = 0
    for v in values:
        t += v
        assert t <= limit, (t, limit)
    return t


print(total([1, 2], 5))
try:
    total([3, 4], 5)
except AssertionError as e:
    print(e)
invariant([2, 1])
