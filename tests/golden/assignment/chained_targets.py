# In a = b = value the value is evaluated once, and targets are stored to from the left.
class Log:
    def __setattr__(self, name, value):
        print("set", name, value)

    def __setitem__(self, key, value):
        print("item", key, value)


log = Log()


def say(x):
    print("eval", x)
    return x


log.a = log[say("k")] = log.b = say("value")
x = y = z = []
y.append(1)
print(x, x is y is z)
a, b = c = [1, 2]
print(a, b, c)
xs = [0, 1, 2]
i = xs[i] = 2
print(i, xs)
d = d2 = {}
d["self"] = d
print(d2["self"]["self"] is d)
x = x, y = 5, 6
print(x, y)
(p, q), r = s = ("ab", 3)
print(p, q, r, s)
[m, n] = m2, n2 = range(2)
print(m, n, m2, n2)
try:
    u = v, w = 1
except TypeError as e:
    print(u, e)
