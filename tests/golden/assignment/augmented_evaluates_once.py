# x op= y evaluates the target's parts once, loads, computes, stores; a failed store leaves what was changed in place.
def say(x):
    print(x, end=" ")
    return x


xs = [1, 2, 3]
xs[say(1)] += say(10)
print(xs)
d = {"k": [1]}
d[say("k")] += [2]
print(d)


class O:
    def __init__(self):
        object.__setattr__(self, "n", 1)

    def __getattribute__(self, name):
        print("get", name, end=" ")
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        print("set", name, value, end=" ")
        object.__setattr__(self, name, value)


o = O()
o.n += 5
print(o.n)
t = ([1], 2)
try:
    t[0] += [9]
except TypeError as e:
    print(e, t)
a = b = [1]
a += (2,)
print(b, a is b)
a = a + [3]
print(b, a is b)
s = u = "x"
s += "y"
print(s, u)
n = 1
try:
    n += "a"
except TypeError as e:
    print(e, n)
try:
    missing += 1
except NameError as e:
    print(e)


def f():
    try:
        local += 1
    except UnboundLocalError as e:
        print(e)
    local = 0


f()
v = 2
v **= 3; v //= 3; v <<= 2; v |= 1; v ^= 3; v &= 14; v >>= 1; v %= 4; v -= 7; v *= -1
print(v)
v /= 2
print(v)
