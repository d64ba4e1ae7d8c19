# del of names, items, slices, attributes, in lists of targets; what is deleted is gone.
x = y = [1, 2, 3, 4, 5, 6]
del x
print(y)
try:
    x
except NameError as e:
    print(e)
del y[0]
del y[-1], y[0]
print(y)
del y[1:]
print(y)
z = list(range(10))
del z[::3]
print(z)
del z[1:-1:2], z[0]
print(z)
del z[:]
print(z)
d = {"a": 1, "b": 2, "c": 3}
del d["a"], d["b"]
print(d)
for bad in (lambda: d.__delitem__("zz"), lambda: [].__delitem__(0), lambda: no_such_function()):
    try:
        bad()
    except (KeyError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
    except NameError as e:
        print("NameError", e)


class O:
    shared = 1

    def __init__(self):
        self.a, self.b = 1, 2


o = O()
del o.a
print(vars(o))
for name in ("a", "shared", "nothing"):
    try:
        delattr(o, name)
    except AttributeError as e:
        print(e)
del O.shared
print(hasattr(O, "shared"))
a, b, c = 1, 2, 3
del a, (b, c)
try:
    print(b)
except NameError as e:
    print(e)


def local():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as e:
        print(e)
    v = 2
    return v


print(local())


def in_branch(flag):
    v = "set"
    if flag:
        del v
    try:
        return v
    except UnboundLocalError as e:
        return str(e)


print(in_branch(True), in_branch(False))


def twice():
    v = 1
    del v
    del v


try:
    twice()
except UnboundLocalError as e:
    print(e)
g = 5


def delete_global():
    global g
    del g


delete_global()
try:
    delete_global()
except NameError as e:
    print(e)


def cell():
    n = 1

    def get():
        return n

    def drop():
        nonlocal n
        del n
    drop()
    try:
        get()
    except NameError as e:
        print(e)
    n = 2
    return get()


print(cell())
for i in range(3):
    t = i
    del t
try:
    t
except NameError as e:
    print(e, i)
for bad in (lambda: (1, 2).__delitem__, lambda: "ab".__delitem__):
    try:
        bad()
    except AttributeError as e:
        print(e)
tup, text = (1, 2), "ab"
try:
    del tup[0]
except TypeError as e:
    print(e)
try:
    del text[0]
except TypeError as e:
    print(e)
try:
    tup[0] = 1
except TypeError as e:
    print(e)
try:
    del (5).real
except AttributeError as e:
    print("AttributeError")


class Noisy:
    def __del__(self):
        print("deleted", self.n)


n1 = Noisy()
n1.n = 1
n2 = n1
del n1
print("one left")
del n2
box = [Noisy()]
box[0].n = 2
del box[0]
print("end")
