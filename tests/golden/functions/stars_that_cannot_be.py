# What calls and class statements say of wrong * and **.
def f(*a, **k): return a, k
def t(g):
    try: print(g())
    except TypeError as e: print(e)
t(lambda: f(*1))
t(lambda: f(0, *1))
t(lambda: f(*[], *1))
t(lambda: f(*1, 2))
t(lambda: f(**1))
t(lambda: f(a=1, **1))
t(lambda: f(a=1, **{"a": 2}))
t(lambda: f(**{"a": 2}, a=1))
t(lambda: f(**{"a": 2}, **{"a": 3}))
t(lambda: f(**{"b": 2}, **1))
def c1():
    class A(*1): pass
def c2():
    class A(**1): pass
def c3():
    class A(int, metaclass=type, **{"metaclass": type}): pass
def c4():
    class A(*[int], **{}): x = 1
    return A.__mro__, A.x
def c5():
    class A(**{1:2}): pass
for c in c1, c2, c3, c4, c5: t(c)
