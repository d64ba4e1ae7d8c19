# An instance of a class over list, dict or set that holds itself is one object.
import gc


class Items(list):
    pass


class Table(dict):
    pass


class Trouble(Exception):
    pass


gc.collect()
xs = Items()
xs.append(xs)
del xs
print(gc.collect())
t = Table()
t["me"] = t
del t
print(gc.collect())
e = Trouble()
e.cause = e
del e
print(gc.collect())
