# A generator expression evaluates its first iterable at once, the rest when it is asked.
def say(x):
    print("say", x)
    return x


g = (say(x) for x in say([1, 2]) if say(x > 1))
print("made")
print(next(g))
xs = [1, 2, 3]
h = (x * y for x in xs for y in ys)
xs = None
ys = [10]
print(list(h))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
k = (x for x in [1] for y in 5)
try:
    next(k)
except TypeError as e:
    print(e)
print(next(k, "over"))
n = 1
lazy = (n for _ in range(2))
n = 2
print(next(lazy))
n = 3
print(next(lazy))
print(sum(i for i in range(4)), max((w for w in ("a", "bcd", "ef")), key=len), list(i for i in ()) == [], dict((c, ord(c)) for c in "ab"))
print(type(g), g.__name__, g.__qualname__)
data = [3, 1, 2]
later = (d for d in data)
data.append(9)
print(list(later))
