# := in a comprehension binds the name in the function or module around it, also nested ones, also global and nonlocal.
print([last := i for i in range(3)], last)
print(any((found := n) > 2 for n in [1, 2, 3, 4]), found)


def f():
    total = 0
    sums = [total := total + v for v in range(4)]
    return sums, total


print(f())


def g():
    def h():
        nonlocal seen
        [seen := c for c in "xyz"]

    seen = None
    h()
    return seen


print(g())


def k():
    global from_k
    [[from_k := (a, b) for b in "12"] for a in "ab"]


k()
print(from_k)


def gen():
    it = (y := v for v in [1, 2])
    try:
        print(y)
    except NameError as e:
        print(type(e).__name__, e)
    list(it)
    return y


print(gen())
print((lambda: [z := 3, z])())
print([y for x in "ab" if (y := x.upper()) != "A"], y)
