# What operations, calls and containers let go of dies at once, in CPython's order.
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __eq__(self, o): print("eq", self.n, o.n); return True
    def __hash__(self): return 1
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", self.n)
    def __getitem__(self, i): return A(self.n * 10 + i)
    def __iter__(self): return iter([A(self.n * 10 + 1), A(self.n * 10 + 2)])
    def __add__(self, o): return A(self.n + o.n)
    def __bool__(self): return False
    def put(self, k, v=None): self.k = k; return self
def ident(x, *, k=None): return x
class B(A): pass
def f1():
    print(A(1) == A(2), "eq done")
    print((A(1) + A(2)).n, "add done")
    print(A(3)[4].n, "item done")
    print([x.n for x in A(5)], "iter done")
    print(ident(A(6), k=A(7)).n, "kw done")
    print(A(8).put(A(9), v=A(10)).n, "put done")
    x = A(11) or A(12)
    print("or done")
    y = not A(13)
    print("not done")
    d = {A(14).n: A(15)}
    print(d[14].n, "dict")
    d[14] = A(16)
    print("replaced")
    del d[14]
    print("deleted")
def f2():
    with A(1) as a, A(2) as b:
        print("in")
    print("out")
    with A(3):
        print("in 3")
    print("out 3")
    for i, x in enumerate([A(4), A(5)]):
        if i == 0: continue
        break
    else:
        print("no")
    print("broke")
    while True:
        z = A(6)
        if z: pass
        break
    t = A(7), A(8)
    print("tuple")
    t = None
    print("gone")
    l = [A(9), A(10), A(11)]
    l[0] = None
    print("set")
    l[1:] = []
    print("cut")
    s = f"{A(12).n} {A(13)!s:.2}"
    print(s)
def f3(a, *rest, k, **kw):
    local = a
    lam = lambda: rest
    return lam
def f4():
    x = A(1)
    def inner():
        nonlocal x
        x = A(2)
        print("rebound")
    inner()
    return inner
def f5():
    try:
        a = A(1)
        raise ValueError("v")
    except ValueError as e:
        b = A(2)
        print("caught")
    print("after", a.n)
    a = b = None
    print("end")
def f6():
    xs = []
    for i in range(3):
        xs.append(A(i))
    xs.pop().n
    print("popped")
    xs.clear()
    print("cleared")
    yield A(5)
    q = A(6)
    yield q
    print("gen end")
class C:
    a = A(100)
    b = a
    print("class body")
def main():
    f1(); print("---")
    f2(); print("---")
    f3(A(1), A(2), A(3), k=A(4), z=A(5)); print("---")
    f4(); print("---")
    f5(); print("---")
    for v in f6(): print("got", v.n)
    print("---")
    g = f6(); next(g); next(g); del g
    print("gen gone")
    del C.a
    print("C.a")
    C.b = 1
    print("C.b")
    match A(50):
        case A(n=50) as m: print("matched")
    print("after match")
    assert not A(51), A(52)
    [A(53), *A(54)]
    print("star")
    print(*[A(55).n], sep=str(A(56).n))
    return A(57)
main().n
print("main done")
