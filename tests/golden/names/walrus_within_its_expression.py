# What an expression has read stays what it was, whatever := binds afterwards.
def f(x):
    y = x + (x := 5) + x
    y += (y := 3)
    xs = [1]
    xs += (xs := [2])
    return x, y, xs
print(f(1))
class n:
    def m(self): return 1
class List:
    pass
class f:
    pass
print(n().m(), List, f)
x = [1]
print(x, (x := 2), x)
if (k := 10) > 5 and (k := k + 1): print(k)
print([j := i for i in range(3)], j)
