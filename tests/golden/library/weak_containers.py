# weakref: containers that let go, classes that derive from ref, dead items.
import weakref
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name})"


a, b = Thing("a"), Thing("b")
values = WeakValueDictionary(a=a, b=b)
keys = WeakKeyDictionary({a: 1})
keys[b] = 2
both = WeakSet([a, b])
print(dict(values), list(keys.items()), len(both), a in both)
del b
print(sorted(values), len(keys), [t.name for t in both])
print(values.get("b", "gone"), values.pop("a"), len(values), keys.get(a))


class Named(weakref.ref):
    def __new__(cls, thing, callback, name):
        self = super().__new__(cls, thing, callback)
        self.name = name
        return self

    def __init__(self, thing, callback, name):
        super().__init__(thing, callback)


def gone(r):
    print("gone:", r.name, r(), type(r).__name__)


r = Named(a, gone, "first")
print(r() is a, r.name, isinstance(r, weakref.ref), weakref.getweakrefcount(a), r == weakref.ref(a))
both.discard(a)
del a
print(r(), len(keys), len(both))
try:
    weakref.ref()
except TypeError as e:
    print(e)
