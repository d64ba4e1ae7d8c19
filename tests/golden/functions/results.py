# What a function returns: None without return, tuples, early returns, through loops and with.
def nothing(): pass
def bare(): return
def pair(): return 1, 2
def single(): return 1,
def starred(xs): return 0, *xs, 9


print(nothing(), bare(), pair(), single(), starred([1, 2]))


def search(rows, wanted):
    for i, row in enumerate(rows):
        for j, item in enumerate(row):
            if item == wanted:
                return i, j
    return None


grid = [[1, 2], [3, 4]]
print(search(grid, 3), search(grid, 9))


def sign(x: float) -> int:
    if x > 0:
        return 1
    elif x < 0:
        return -1
    return 0


print(sign(2.5), sign(-1), sign(0.0))


def mixed(kind):
    if kind == 0:
        return 1
    if kind == 1:
        return 1.0
    if kind == 2:
        return "1"
    if kind == 3:
        return [1]
    if kind == 4:
        return True


print([mixed(k) for k in range(6)], [type(mixed(k)).__name__ for k in range(6)])


def divide(a: int, b: int):
    q = a // b
    r = a % b
    return q, r


q, r = divide(17, 5)
print(q, r, divide(-17, 5), divide(17, -5), divide(2 ** 70, 3))


def swap(a, b):
    return b, a


print(swap(1, "x"), swap(*swap(1, 2)))


def fill(xs, n):
    for i in range(n):
        xs.append(i)


ys = []
print(fill(ys, 3), ys)


def make():
    return {"a": 1, "f": lambda: make()["a"]}


print(make()["f"]())


def conditional(n):
    return "even" if n % 2 == 0 else "odd"


print(conditional(1), conditional(2))


def loops(n):
    while True:
        n += 1
        if n % 7 == 0:
            return n
        for _ in range(n):
            if n % 5 == 0:
                return "five"
            break


print(loops(8), loops(10))


def same(x):
    return x


big, text, xs = 10 ** 30, "text", [1]
print(same(xs) is xs, same(big) is big, same(text) is text, same(None) is None)


def average(values):
    if not values:
        return 0
    return sum(values) / len(values)


print(average([]), average([1, 2]), average([2, 4.5]), average([True, True]))
