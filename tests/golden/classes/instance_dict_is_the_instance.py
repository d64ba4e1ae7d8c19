# __dict__ of an instance is its attributes: writing there is setting them, and it can be replaced.
class C:
    cls = "class"

    def __init__(self, **kw):
        self.__dict__.update(kw)


c = C(a=1, b=2)
print(c.a, c.__dict__, vars(c) is c.__dict__)
c.__dict__["with space"] = 3
print(getattr(c, "with space"), sorted(vars(c)))
c.__dict__ = {"new": 1}
print(c.new, hasattr(c, "a"), c.cls)
d = c.__dict__
d["cls"] = "instance"
print(c.cls)
del d["cls"]
print(c.cls)
for bad in (5, None, []):
    try:
        c.__dict__ = bad
    except TypeError as e:
        print(e)
a, b = C(), C()
b.__dict__ = a.__dict__
a.shared = "both"
print(b.shared)
del c.__dict__["new"]
try:
    c.new
except AttributeError as e:
    print(e)
for bad in (lambda: vars(5), lambda: setattr(5, "x", 1), lambda: setattr(object(), "x", 1), lambda: delattr(c, "nothing"), lambda: setattr([], "x", 1), lambda: setattr(len, "x", 1), lambda: setattr(int, "x", 1)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(list(C(z=1, y=2, x=3).__dict__))
