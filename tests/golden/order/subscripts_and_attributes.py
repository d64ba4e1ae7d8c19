# In `a[b] = c`, `a.b[c] += d`, `del a[b]`: the value first, then container and key; augmented ones read before the value.
class Loud:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __getitem__(self, key):
        print(f"get {self.name}[{key}]", end="; ")
        return Loud(f"{self.name}[{key}]")

    def __setitem__(self, key, value):
        print(f"set {self.name}[{key}] = {value}", end="; ")

    def __delitem__(self, key):
        print(f"del {self.name}[{key}]", end="; ")

    def __getattr__(self, name):
        print(f"get {self.name}.{name}", end="; ")
        return Loud(f"{self.name}.{name}")

    def __setattr__(self, name, value):
        print(f"set {self.name}.{name} = {value}", end="; ")

    def __delattr__(self, name):
        print(f"del {self.name}.{name}", end="; ")

    def __iadd__(self, other):
        print(f"{self.name} += {other}", end="; ")
        return "sum"

    def __repr__(self):
        return self.name


def t(name, value=None):
    print(name, end="; ")
    return Loud(name) if value is None else value


t("a")[t("key", 1)] = t("value", 2)
print()
t("a").attr = t("value", 2)
print()
t("a").b[t("k", 1)].c = t("v", 5)
print()
t("a")[t("k", 1)] += t("v", 3)
print()
t("a").x += t("v", 3)
print()
t("a").x[t("k", 0)].y[t("l", 1)] += t("v", 3)
print()
t("a")[t("from", 1):t("to", 2):t("step", 3)] = t("v", 4)
print()
t("a")[t("i", 1), t("j", 2)] = t("v", 9)
print()
t("a")[t("i", 1), t("s", 2):] += t("v", 9)
print()
t("a")[t("k", 1)] = t("b")[t("l", 2)] = t("v", 7)
print()
t("a").p, t("b")[t("k", 1)], *t("c").rest = t("v", [1, 2, 3, 4])
print()
(t("a").p, [t("b").q, (t("c").r,)]) = t("v", (1, [2, (3,)]))
print()
del t("a")[t("k", 1)], t("b").x, t("c")[t("m", 1):t("n", 2)]
print()
del (t("a").x, [t("b")[t("k", 0)]])
print()
for t("loop")[t("k", 3)] in t("iterable", [1, 2]):
    print("|", end=" ")
print()
for t("loop").attr, y in t("iterable", [(1, 2)]):
    print("y", y)
t("a").m: int = t("v", 1)
print()
t("a")[t("k", 1)]: t("annotation") = t("v", 1)
print()
t("a").only: t("annotation")
print()
[t("x") for t("c").i in t("it", [1])]
print()
i = 0
xs = [10, 20, 30]
i, xs[i] = 2, "changed"
print(i, xs)
xs[i], i = "again", 0
print(i, xs)
i = xs[i] = 1
print(i, xs)


def grow(n):
    xs.append(n)
    return n


xs[len(xs) - 1] = grow(99)
print(xs)
xs[len(xs) - 1] += grow(5) if isinstance(xs[-1], int) else "x"
print(xs)
