# A loop may turn an int into a float; zero iterations leave it an int, and bools print as bools.
def total(xs, start=0):
    t = start
    for x in xs:
        t += x
    return t


print(total([]), total([1.5]), total([1, 2]), total([True]), total([], True))


def pick(flag):
    return 1 if flag else 1.0


print(pick(True), pick(False), [0, 0.0, False], {0: "int"}[False], {1.0: "float"}[True])
print(True + True, True == 1, True is (1 == 1), repr(True * 1.0), -True, ~False)
