# dict's [] calls __missing__ of a subclass for absent keys; get, in and pop do not.
class Default(dict):
    def __missing__(self, key):
        print("missing", key, end="; ")
        return f"<{key}>"


class Memo(dict):
    def __init__(self, f):
        self.f = f

    def __missing__(self, key):
        self[key] = value = self.f(key)
        return value


d = Default(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, d.pop("b", None), len(d))
print("{a} {z}".format_map(d), "%(a)s %(q)s" % d)
squares = Memo(lambda n: n * n)
print(squares[4], squares[4], squares)
fib = Memo(lambda n: n if n < 2 else fib[n - 1] + fib[n - 2])
print(fib[50], len(fib))


class Strict(dict):
    def __missing__(self, key):
        raise LookupError(f"no {key}")


try:
    Strict()["x"]
except LookupError as e:
    print(type(e).__name__, e)
d["n"] += "!"
print(d)
plain = {}
plain.__class__
try:
    plain["x"]
except KeyError as e:
    print(repr(e))
o = Default()
o.__missing__ = lambda k: "of the instance"
print(o["k"])
