# A class with one of __setitem__ and __delitem__, or of __set__ and __delete__, fails at the other by its name.
class A:
    def __setitem__(self, k, v): pass
class B:
    def __delitem__(self, k): pass
class C: pass
class D:
    __delitem__ = None
    def __setitem__(self, k, v): pass
for o in (A(), B(), C(), D(), 3, None, iter([])):
    try: del o["k"]; print("ok")
    except Exception as e: print(type(e).__name__, e)
    try: o["k"] = 1; print("ok")
    except Exception as e: print(type(e).__name__, e)
class L(list):
    __delitem__ = None
class L2(list):
    def __setitem__(self, k, v): print("set")
for o in (L([1,2]), L2([1,2])):
    try: del o[0]; print("ok", o)
    except Exception as e: print(type(e).__name__, e)
class Set:
    def __set__(self, o, v): print("set", v)
class Del:
    def __delete__(self, o): print("deleted")
class H:
    s = Set()
    d = Del()
h = H()
for f in ("del h.s", "h.s = 1", "del h.d", "h.d = 1"):
    try:
        if f == "del h.s": del h.s
        elif f == "h.s = 1": h.s = 1
        elif f == "del h.d": del h.d
        else: h.d = 1
    except Exception as e: print(f, type(e).__name__, e, e.args)
