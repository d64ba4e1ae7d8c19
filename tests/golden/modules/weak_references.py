# weakref: references and proxies that do not keep their object, callbacks when it dies, finalizers; gc: what it is told is kept.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __len__(self):
        return len(self.name)

    def __eq__(self, other):
        return isinstance(other, Node) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def greet(self, other="you"):
        return f"{self.name} greets {other}"


class Caller(Node):
    def __call__(self, x):
        return x * 2


def said(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def died(r):
    print("died", r() is None, r in known)


a, b = Node("a"), Node("a")
r, s = weakref.ref(a), weakref.ref(b, died)
known = [s]
print(r() is a, weakref.ref(a) is r, weakref.ref(b, died) is s, r == s, r == weakref.ref(Node("c")), hash(r) == hash(a), r.__callback__, s.__callback__ is died)
print(weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r], isinstance(r, weakref.ReferenceType), weakref.ref, type(r).__name__)
p = weakref.proxy(a)
print(p.name, len(p), p.greet("b"), p == b, type(p).__name__, said(hash, p), said(lambda: p.missing))
p.name = "renamed"
print(a.name, weakref.proxy(Caller("x"), None) is None, weakref.proxy(c := Caller("y"))(21))
b = None
a = None
print(r(), s(), r == s, hash(r) == hash("a"), said(lambda: p.name), said(hash, s), weakref.getweakrefs(r) if 0 else [])

for o in (None, 1, "text", (), [], {}, 1.5, range(3)):
    print(type(o).__name__, said(weakref.ref, o))


class Slots:
    __slots__ = ("x",)


print(said(weakref.ref, Slots()), said(weakref.ref), said(weakref.ref, r, 1, 2), said(r, 1))


def order():
    o = Node("o")
    kept = [weakref.ref(o, lambda _, i=i: print("callback", i)) for i in range(3)]
    f = weakref.finalize(o, print, "finalized", o.name, sep="-")
    print(f.alive, f.peek()[0] is o, f.peek()[2:], len(kept))
    del o
    print(f.alive, f.peek(), f.detach(), f())


order()
live = Node("live")
f = weakref.finalize(live, lambda *a, **k: (a, k), 1, two=2)
print(f(), f(), f.alive, weakref.finalize(live, print).detach()[2])
late = [weakref.finalize(live, print, "at the end", i) for i in range(3)]
late[1].atexit = False
print([f.atexit for f in late])


class Deleted:
    def __del__(self):
        print("__del__", seen() is not None)


seen = weakref.ref(d := Deleted())
del d
print(seen())
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled(), gc.get_threshold(), gc.set_threshold(50, 5), gc.get_threshold())
print(gc.collect(0), said(gc.collect, 3), hasattr(gc, "mem_free"), gc.garbage)
