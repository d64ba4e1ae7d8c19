# random with seeds of every kind gives CPython's numbers.
import random

for seed in (0, 1, 42, -7, 10**30, "text", b"bytes", 2.5, True, "é🐍", ""):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(40), random.randint(1, 100), random.randrange(7))
random.seed(7)
print([random.randint(0, 9) for _ in range(15)], [random.randrange(0, 100, 7) for _ in range(8)], random.randrange(10, 0, -3), [random.getrandbits(k) for k in (0, 1, 8, 32, 33, 64, 100)], random.randint(-(10**20), 10**20), random.randint(5, 5))
xs = list(range(10))
random.shuffle(xs)
print(xs, random.choice("abcdef"), random.choice(xs), random.choices([1, 2, 3], k=6), random.choices("ab", weights=[9, 1], k=8), random.choices("abc", cum_weights=[1, 1, 2], k=5), random.sample(range(100), 5), random.sample("abcdef", 3), random.sample([1, 2], k=2), random.sample(["x", "y"], 3, counts=[2, 2]), random.sample(range(10**12), 2))
print(random.uniform(1, 10), random.uniform(5, -5), random.triangular(0, 1, 0.5), random.triangular(), random.gauss(0, 1), random.gauss(mu=10, sigma=2), random.normalvariate(0, 1), random.expovariate(2), random.lognormvariate(0, 1), random.betavariate(2, 3), random.gammavariate(0.5, 1), random.gammavariate(2, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.vonmisesvariate(0, 4), random.randbytes(5))
a, b = random.Random(3), random.Random(3)
print(a.random() == b.random(), [a.randint(1, 6) for _ in range(5)], a.random() == b.random(), random.Random("x").choice("xyz"))
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], state[0], len(state[1]))
random.seed(5, version=2)


def pi(n):
    inside = 0
    for _ in range(n):
        x, y = random.random(), random.random()
        if x * x + y * y <= 1.0:
            inside += 1
    return 4 * inside / n


def walk(n):
    x = y = 0
    for _ in range(n):
        dx, dy = random.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
        x, y = x + dx, y + dy
    return x, y


print(pi(2000), walk(300), sum(random.randint(1, 6) for _ in range(100)), "".join(random.choice("ab") for _ in range(12)))
for bad in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.sample([1], 2), lambda: random.sample([1], -1), lambda: random.sample({1, 2}, 1), lambda: random.choices([], k=1), lambda: random.randrange(1, 5, 0), lambda: random.getrandbits(-1), lambda: random.choices([1, 2], weights=[1]), lambda: random.choices([1], weights=[0]), lambda: random.seed([]), lambda: random.choice(5), lambda: random.shuffle("abc"), lambda: random.randint(1.5, 3), lambda: random.choices([1], [1], cum_weights=[1]), lambda: random.randrange("a"), lambda: random.sample([1, 2], 1, counts=[1])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
