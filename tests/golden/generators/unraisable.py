# What a generator raises while it is dropped can go nowhere: it is reported and the program goes on.
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
print(next(rows()), "temporary")
print(2 in rows(), any(rows()), next(iter(rows())))


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
