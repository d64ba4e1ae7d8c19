# del of attributes, items and slices asks the object; several targets go from the left.
class O:
    def __delattr__(self, name):
        print("delattr", name)

    def __delitem__(self, key):
        print("delitem", key)


o = O()
del o.a, o["k"], o[1:2], o[0, 1], (o.b, [o.c])
xs = list(range(10))
del xs[0], xs[-1], xs[1:3], xs[::3]
print(xs)
del xs[:]
print(xs)
d = {"a": 1, "b": 2}
del d["a"]
print(d)


class P:
    x = "class"


p = P()
p.x = "instance"
del p.x
print(p.x)


def delete(f):
    try:
        f()
    except (KeyError, IndexError, AttributeError, TypeError, NameError) as e:
        print(type(e).__name__, e)


def d1():
    del d["zz"]


def d2():
    del xs[5]


def d3():
    del p.x


def d4():
    del "text"[0]


def d5():
    del (1, 2)[0]


def d6():
    del undefined


def d7():
    del 5 .x


def d8():
    del len.x


def d9():
    del xs["a"]


for f in (d1, d2, d3, d4, d5, d6, d7, d8, d9):
    delete(f)
