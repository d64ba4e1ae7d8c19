# Reading looks for a data descriptor of the class, the instance's dict, other class attributes, then __getattr__.
class Data:
    def __get__(self, i, o):
        return "data"

    def __set__(self, i, v):
        print("stored by descriptor", v)


class NonData:
    def __get__(self, i, o):
        return "non-data"


class C:
    d = Data()
    n = NonData()
    p = "plain"

    def __getattr__(self, name):
        return f"getattr {name}"


c = C()
print(c.d, c.n, c.p, c.z)
c.__dict__.update(d="instance d", n="instance n", p="instance p", z="instance z")
print(c.d, c.n, c.p, c.z)
c.d = 1
c.n = 2
print(c.__dict__)
del c.n, c.p
print(c.n, c.p)


class Sub(C):
    d = NonData()
    n = Data()


s = Sub()
s.__dict__.update(d="instance", n="instance")
print(s.d, s.n)
C.later = Data()
s.__dict__["later"] = "shadowed"
print(s.later)
del C.later
print(s.later)
