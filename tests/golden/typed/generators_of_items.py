# Generators whose items are all of one type: loops, next(), delegation, recursion, an error within.
def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1

def keep(test, source):
    for item in source:
        if test(item):
            yield item

def pairs(source):
    last = None
    for item in source:
        if last is not None:
            yield last, item
        last = item

def squares(source):
    for item in source:
        yield item * item

def words(text):
    for w in text.split():
        yield w.upper(), len(w)

def chain(a, b):
    yield from a
    yield from b
    yield 100

def tree(n):
    if n > 0:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 2)

def forever(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield seed

def nothing():
    return
    yield 1

def boom(n):
    for i in range(n):
        yield 10 // (2 - i)

print([x for x in squares(numbers(5))], sum(x for x in numbers(4)), list(numbers(3)))
for w, n in words("the quick brown"):
    print(w, n)
print(list(chain(numbers(2), numbers(3))), list(tree(4)), sorted(tree(4)))
r = forever(42)
print(next(r), next(r), next(r) % 1000)
print(list(nothing()))
g = numbers(2)
next(g), next(g)
try:
    next(g)
except StopIteration as e:
    print("end", e.value)
print(max(words("a bb ccc"), key=lambda p: p[1]))
print(any(x > 3 for x in numbers(10)), list(keep(lambda n: n % 2, numbers(9))), list(pairs(numbers(4))))
for x in numbers(10):
    if x == 3:
        break
else:
    print("no")
def first(source):
    for x in source:
        return x
print(first(numbers(5)))
h = numbers(3)
print(next(h), list(h), list(h))
for v in boom(5):
    print(v)
