# Every augmented operator on ints, floats, bools, lists, strings, sets, attributes and items.
n = 17
n += 5
n -= 2
n *= 3
n //= 4
n %= 11
n **= 3
n <<= 4
n >>= 1
n |= 5
n &= 0xFF
n ^= 0x0F
print(n, end=" ")
n /= 4
n += 1
print(n, end=" ")
n //= 2
n %= 3
n **= 2
print(n)
b = True
b += True
b |= 4
c = True
c &= False
c |= True
c ^= True
print(b, c)
s = "ab"
s += "c"
s *= 2
s %= ()
t = "%d-%s"
t %= (1, "x")
xs = [1]
ys = xs
xs += [2]
xs += "ab"
xs *= 2
u = (1,)
u += (2,)
u *= 2
st = {1, 2}
st |= {3}
st &= {2, 3, 4}
st -= {4}
st ^= {9}
d = {"k": 1}
d["k"] += 1
d |= {"m": 2}
d["l"] = []
d["l"] += [1]
d["l"] *= 3
print(s, t, xs, ys is xs, u, sorted(st), d)


class Box:
    count = 0

    def __init__(self):
        self.v = 1
        self.items = [0, 1]


box = Box()
box.v += 2
box.v **= 3
box.items[-1] += 10
box.items += (5,)
box.count += 1
Box.count -= 5
print(box.v, box.items, box.count, Box.count)
grid = [[0] * 2 for _ in range(2)]
i = 0
grid[i][i + 1] += 7
grid[1][0] -= 3
x = y = 5
x += y
y *= x
x = [x, y]
x[0], x[1] = x[1], x[0]
x[0] -= x[1]
print(grid, x)
for f in ("n += 'a'", "xs += 5", "s += 1", "u += [1]", "st |= [1]", "d |= 5", "missing += 1"):
    try:
        if f[0] == "n":
            n += "a"
        elif f[0] == "x":
            xs += 5
        elif f[0] == "u":
            u += [1]
        elif f[:2] == "st":
            st |= [1]
        elif f[0] == "s":
            s += 1
        elif f[0] == "d":
            d |= 5
        else:
            missing += 1
    except (TypeError, NameError) as e:
        print(type(e).__name__, e)
