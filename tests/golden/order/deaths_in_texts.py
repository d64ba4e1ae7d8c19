# What an f-string shows is let go of when its text is there, before the next value is evaluated.
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __format__(self, s): print("fmt", self.n, s); return "F"
    def __str__(self): return "S"
    def __repr__(self): return "R"
def f(x): return x
w = 3
print(f"{A(1)} and {A(2):>4} {f(A(3))!r} {A(4)!s:>{w}} {w:{w}} {A(5)!a}")
print(f"{A(1)}" + f"{w}" + "%s %s" % (A(6), A(7)), A(8))
