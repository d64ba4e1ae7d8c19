# The value first, then the targets from left to right, each with its parts.
log = []


def t(name, value=None):
    log.append(name)
    return value


class Box:
    def __setattr__(self, name, value):
        log.append(f"set {name}={value}")

    def __setitem__(self, key, value):
        log.append(f"[{key}]={value}")

    def __getitem__(self, key):
        log.append(f"get {key}")
        return 1

    def __delitem__(self, key):
        log.append(f"del {key}")


b = Box()
t("obj", b).attr = t("value", 1)
t("obj", b)[t("key", "k")] = t("value", 2)
t("o1", b).x, t("o2", b)[t("i", 0)] = t("v", (3, 4))
t("o3", b).x = t("o4", b).y = t("once", 5)
print(log)
log.clear()
[t("a", b).p, (t("b", b).q, *t("c", b).r)] = 1, "xyz"
print(log)
log.clear()
t("obj", b)[t("index", 7)] += t("value", 10)
t("obj", b)[t("lo", 1):t("hi", 2)] = t("slice", [])
del t("obj", b)[t("key", 1)], t("two", b)[0]
print(log)
log.clear()
i = 0
xs = [10, 20, 30]
i, xs[i] = 1, "changed"
print(i, xs)
i = 0
xs[i], i = "first", 2
print(i, xs)
x = [1, 2]
x, x[0] = x[:], 7
print(x)
a = b_ = c = []
a.append(1)
print(a, b_, c, a is c)
a, b_ = b_, [2]
a, b_, c = c, a, b_
print(a, b_, c)
first = second = third = t("chained")
print(log, first, second, third)
n = m = 1
n += 1
print(n, m)
d = {}
d["a"] = d["b"] = d
print(len(d), d["a"]["b"] is d)
k = "key"
d = {k: (k := "other")}
print(d, k)
y = [0, 1, 2]
y[0], y[1], y[2] = y[2], y[0], y[1]
print(y)
p, q = 1, 2
p, q = q, p + q
print(p, q)
(p), [q] = 5, [6]
print(p, q)
s = "ab"
s, (r, *rest) = s[1], s + "cd"
print(s, r, rest)


def swap_in_lists(xs, i, j):
    xs[i], xs[j] = xs[j], xs[i]
    return xs


print(swap_in_lists([1, 2, 3], 0, 2), swap_in_lists([1.5, 2.5], 0, 1), swap_in_lists(["a", "b"], 1, 0))
i = 1
v = [5, 6, 7]
v[i], v[v[0] - 5] = "m", "n"
print(v)
