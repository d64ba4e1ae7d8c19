# is compares identity, in asks __contains__, then goes over items comparing by identity or equality.
a, b = [1], [1]
print(a is b, a is not b, a is a, a == b, None is None, a in [b], [a is x for x in (a, b)])
nan = float("nan")
print(nan in [nan], nan == nan, [nan] == [nan], float("nan") in [nan], (nan,).count(nan), [nan].index(nan))


class C:
    def __contains__(self, x):
        return x


class I:
    def __iter__(self):
        print("iter", end=" ")
        return iter([1, 2, 3])


class N:
    __contains__ = None

    def __iter__(self):
        return iter([1])


print(1 in C(), 0 in C(), [] not in C(), "x" in C())
print(2 in I(), 5 not in I())
for left, right in ((1, N()), (1, 5), ("a", 5), (1, "abc"), (None, "abc"), (1, None), ([], {}), ({}, {1})):
    try:
        print(left in right)
    except TypeError as e:
        print(e)
print("" in "", "bc" in "abcd", b"b" in b"abc", 98 in b"abc", 1.0 in {1}, True in [1], (1,) in {(1,): 2}, 3 in range(0, 9, 3), 2.0 in range(3), "a" in {"a": 1}.keys(), ("a", 1) in {"a": 1}.items())
print(not 1 in [1], 1 not in [1], 1 in [1] in [[1]], type(a) is list, type(True) is not int)
