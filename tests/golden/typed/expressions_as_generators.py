# Generator expressions as values, zip() and enumerate() of generators: what is evaluated when, and errors on the way.
def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1

def boom(limit):
    for n in range(limit):
        yield 6 // (2 - n)

print(list(zip(numbers(3), "abc")), list(enumerate(numbers(3))), sorted(zip("cab", numbers(9))))
for i, (a, b) in enumerate(zip(numbers(4), numbers(9))):
    print(i, a, b)
words = (w.upper() for w in ["a", "bc", "def"] * 2 if len(w) > 1)
print(next(words), list(words), list(words))
letters = (c for c in "hello" if c != "l")
print("".join(letters))
squares = (x * x for x in numbers(5))
for q in squares:
    print(q, end=" ")
print()
nested = ((x, y) for x in [1, 2] for y in range(x))
print(list(nested), max((x % 3, x) for x in numbers(7)))
def use(k):
    g = (x + k for x in [1, 2, 3])
    return sum(g)
print(use(10))
h = (n for n in boom(5))
try:
    for v in h:
        print(v)
except ZeroDivisionError as e:
    print(e)
print(list(h))
lazy = (print("run", x) or x for x in [1, 2])
print("made")
print(list(lazy))
xs = [1, 2]
live = (x for x in xs)
xs.append(3)
print(list(live))
def late():
    ys = [1, 2]
    g = (y * 2 for y in ys)
    ys = [9]
    return list(g)
print(late())
d = {1: 2}
gd = (k for k in d)
print(list(gd))
def gen_of_gen(n):
    yield from (x * 2 for x in range(n))
print(list(gen_of_gen(3)))
def takes(it):
    return [x for x in it]
print(takes(x for x in [1, 2]), takes("ab"))
z = zip(numbers(2), [10, 20, 30])
print(list(z))
e = enumerate(numbers(2))
print(next(e))
for i, x in enumerate(boom(4)):
    print(i, x)
