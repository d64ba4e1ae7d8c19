# A generator that nobody holds any more is closed at once: after break, return, an error, one item.
def quiet():
    try:
        yield 1
    finally:
        print("cleanup of quiet")


def use():
    g = quiet()
    next(g)
    print("leaving")


use()


def rows():
    try:
        yield from range(5)
    finally:
        print("rows closed")


for r in rows():
    if r == 1:
        break
print("after break")
for r in rows():
    pass
else:
    print("else after", r)
it = rows()
for r in it:
    break
print("still open", next(it))
it = None
print("closed by rebinding")
first, *rest = rows()
print(first, rest)
try:
    a, b = rows()
except ValueError as e:
    print(e)
x = next(rows())
print(x, "temporary")
x = 2 in rows()
print(x, "found")
x = any(rows())
print(x, "any")


def search():
    for r in rows():
        for s in rows():
            if r * s == 2:
                return r, s


print(search())
try:
    for r in rows():
        if r == 2:
            raise KeyError("in body")
except KeyError as e:
    print("handler", e)
print([x for x, _ in zip(rows(), range(2))])
