# Variables die with their frame, in their order, or when they are bound again; temporaries with the operation.
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def m(self, *a): return self.n
    def me(self): return self
def g(*a):
    print("g", [x if isinstance(x, int) else x.n for x in a]); return 1
def f1():
    for x in [A(1), A(2)]:
        print("loop", x.n)
    print("after loop")
def f2():
    if True:
        a = A(3)
    print("after if")
    while True:
        b = A(4)
        break
    print("after while")
def f3():
    print(A(5).m(), "printed")
    print(A(6).n, g(A(7)), "printed")
    a = A(8).me()
    print("x")
    a = A(9)
    print("rebound")
def f4(p, q):
    a = A("a")
    b = A("b")
    p2 = p
    return 1
def f5():
    try:
        x = A("try")
        print("in try")
    finally:
        print("finally")
    print("after")
def f6():
    with open("/dev/null") as h:
        y = A("with")
    print("after with")
def f7():
    [A(i).n for i in range(2)]
    t = [A(i) for i in "uv"]
    print("comp")
    del t
    print("deleted")
    a, b = A("l"), A("r")
    a, b = b, a
    print("swapped")
    a = None
    print("none")
def f8():
    def gen():
        try:
            yield A("y")
        finally: print("gen finally")
    for v in gen():
        print("v", v.n)
        break
    print("after gen loop")
    z = next(gen())
    print("nexted")
def f9():
    x = A(10).n + g(A(11))
    c = A("cell")
    def inner(): return c
    inner()
    print("inner")
def f10():
    try:
        raise ValueError(A("exc"))
    except ValueError as e:
        print("handling")
    print("handled")
    while A("cond").n == 1: pass
    print("cond done")
    if A("if").n: print("body")
    x = A("k1") if A("t").n else A("k2")
    print("and", A("q") and 3)
    return A("ret").n
for f in f1,f2,f3,lambda: f4(A("p"), A("q")),f5,f6,f7,f8,f9,f10:
    f()
    print("---")
ga = A("ga")
gb = A("gb")
_gc = A("gc")
for gx in [A("gx"), A("gy")]: pass
print("end")
