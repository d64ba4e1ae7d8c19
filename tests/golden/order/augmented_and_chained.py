# Chained comparisons evaluate each operand once; chained assignment goes left to right; augmented targets once.
log = []


def v(x):
    log.append(x)
    return x


def show(result):
    print(result, log)
    log.clear()


show(v(1) < v(2) < v(3))
show(v(3) < v(2) < v(1))
show(v(1) < v(3) > v(2) == v(2) != v(5))
show(v(1) == v(1) is not v(None) in [None])
show((v(1) < v(2)) < v(3))
show(v(1) < (v(2) < v(3)))
show(not v(0) < v(1) <= v(1))
show(v("a") in v("abc") in v(["abc"]))


class Cmp:
    def __init__(self, name, result):
        self.name, self.result = name, result

    def __lt__(self, other):
        log.append(f"{self.name}<{other.name}")
        return self.result

    def __bool__(self):
        log.append("bool " + self.name)
        return self.result is not None


a, b, c = Cmp("a", []), Cmp("b", "yes"), Cmp("c", 0)
show(a < b < c)
show(b < c < a)
show((b < a) and (a < b))
show(1 if b < c < a else 2)


class Truth:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return Truth(not self.value)

    def __bool__(self):
        log.append(("truth", self.value))
        return self.value


show(type(Truth(True) < Truth(1) < Truth(2)).__name__)
show(bool(Truth(False) < Truth(1) < Truth(2)))
x = y = z = v([])
x.append(1)
show((y, z is x))
d = {}
k = d[v("k")] = v("value")
show((k, d))
i = 0
arr = [0, 0, 0]
i = arr[i] = 1
show((i, arr))
arr[i], i, arr[i] = 5, 2, 7
show((i, arr))


def index():
    log.append("index")
    return 1


arr[index()] += v(10)
arr[index()] *= v(2)
show(arr)
n = 5
n += (n := 10) + n
show(n)
n = 1
n = n + (n := 5) * n
show(n)
s = "x"
s += s + (s := "y") + s
show(s)
q = [1, 2]
q += q
q[0] += q[-1] + (q := [7])[0]
show(q)
t = (p := [1])[0], p.append(2), p
show(t)
e, f, *g = h = v((1, 2, 3, 4))
show((e, f, g, h))
(m, n), o = r = v([(1, 2), 3])
show((m, n, o, r))
u = w = 10
u -= 3
show((u, w))
del u, w
try:
    u
except NameError as err:
    show(err)
a1 = a2 = [0] * 2
a1[0], a2[1] = a2, "x"
show(len(a1[0]))
