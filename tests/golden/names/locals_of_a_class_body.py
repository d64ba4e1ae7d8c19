# locals() in a class body is its namespace: what is put there is an attribute.
class A:
    x = 1
    l = locals()
    l["y"] = 2
    print(sorted(k for k in l if not k.startswith("__")), l is locals())
    z = 3
    print("z" in l)
print(A.y)
class B:
    vars()["made"] = lambda self: "made"
    def f(self): return __class__
    for i in range(2):
        locals()["n%d" % i] = i
print(B().made(), B().f() is B, B.n0, B.n1, sorted(k for k in vars(B) if k[0] != "_"))
