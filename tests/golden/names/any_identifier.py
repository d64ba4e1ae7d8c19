# Every identifier may be used for every thing, also those that a translation needs itself.
class f:
    pass
class g: pass
class n: pass
class rt: pass
class List: pass
class Dict: pass
class Int: pass
class Exc: pass
class Iter: pass
class Value: pass
class Str: pass
class Name: pass
class NameData: pass
class Function: pass
class Slots: pass
class Caught: pass
class Raised: pass
class Params: pass
class Option: pass
class Result: pass
class ModuleState: pass
def average(xs):
    s = 0.0
    for i in range(len(xs)):
        s += xs[i]
    ys = [0.0] * 3
    for i in range(3): ys[i] += s
    return ys
print(average([1.0, 2.0]), average([1, 2]))
def module(): return 1
def program(x): return x
def value(i): return i
def f_(): pass
def catch(x): return x + 1
def lit(x): return x
print(module(), program(2), value(3), catch(1), lit(1), f.__name__)
def none(x): return x
def unreachable(): return 1
def wtf8(): return 1
def get_iter(x): return [y for y in x]
def or_builtin(): return 5
def typed(): return 5
def rt_(): return 1
def portalis_rt(): return 1
def std(): return 1
def core(): return 1
def name_error(): return 1
def is_builtin(): pass
print(none(None), get_iter([1]), (x for x in [1]).__class__.__name__, or_builtin(), typed(), portalis_rt(), std(), core(), none([1]))
for Ok_ in range(1):
    print(f"{Ok_!r:>5}")
