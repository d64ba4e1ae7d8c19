# del o[k] and o[k] = v of what has no items: a place in it is told of in other words than a key.
class C: pass
class D:
    def __len__(self): return 1
class X(Exception): pass
class I:
    def __index__(self): return 1
for o in (C(), D(), X()):
    for k in ("a", 1, True, 2**70, I(), None):
        try: del o[k]
        except Exception as e: print(type(e).__name__, e)
        try: o[k] = 1
        except Exception as e: print(type(e).__name__, e)
