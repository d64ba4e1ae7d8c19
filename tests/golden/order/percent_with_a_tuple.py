# "%s" % (a, b) makes a text of each value before the next one is evaluated, as an f-string.
class A:
    def __init__(self, n): self.n = n
    def __str__(self): print("str", self.n); return "S"
    def __repr__(self): print("repr", self.n); return "R\u20ac"
class Bad:
    def __str__(self): raise KeyError(1)
def f(x): print("f", x); return A(x)
print("%s-%5r|%-4a|%%%.1s|%010s" % (f(1), f(2), f(3), f(4), f(5)))
print("%s %d" % (f(1), 2), "%s" % f(1))
try: print("%s" % (f(1), f(2)))
except TypeError as e: print(e)
print("%s %s" % (*[1], 2), "%s" % (f(9),), "no" % ())
print("%s:%s" % ("a", 1.5) + "x")
"%s %s" % (f(7),
   Bad())
