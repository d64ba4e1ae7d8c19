# Operations on a class ask its metaclass: each special method that it has.
class M(type):
    def __getattribute__(cls, n):
        if not n.startswith("__"): print("ga", n)
        return super().__getattribute__(n)
    def __format__(cls, spec): return "F:" + spec
    def __int__(cls): return 7
    def __index__(cls): return 3
    def __float__(cls): return 2.5
    def __enter__(cls): print("enter"); return cls
    def __exit__(cls, *a): print("exit"); return True
    def __len__(cls): return 5
    def __bool__(cls): return False
    def __call__(cls, *a): return ("called", a)
    def __iter__(cls): return iter([1,2])
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return ("item", k)
    def __setitem__(cls, k, v): print("set", k, v)
    def __delitem__(cls, k): print("del", k)
    def __add__(cls, o): return ("add", o)
    def __radd__(cls, o): return ("radd", o)
    def __neg__(cls): return "neg"
    def __hash__(cls): return 42
    def __eq__(cls, o): return o == 42
    def __lt__(cls, o): return True
    def __str__(cls): return "STR"
    def __repr__(cls): return "REPR"
    def __round__(cls, n=None): return ("round", n)
    def __divmod__(cls, o): return ("dm", o)
    def __pow__(cls, o, m=None): return ("pow", o, m)
    def __reversed__(cls): return iter("rev")
    def __length_hint__(cls): return 3
    def __bytes__(cls): return b"bb"
    def __complex__(cls): return 1j
    def __trunc__(cls): return 9
    def __ceil__(cls): return 10
    def __floor__(cls): return 11
    def __abs__(cls): return 12
    def __invert__(cls): return 13
    def __iadd__(cls, o): return ("iadd", o)
    def __fspath__(cls): return "/p"
    def __dir__(cls): return ["q", "p"]
    def __next__(cls): return 1
    def __or__(cls, o): return ("or", o)
    def __ror__(cls, o): return ("ror", o)
    def __sizeof__(cls): return 1
    def __matmul__(cls, o): return "mm"
    def __reduce_ex__(cls, p): return "red"
class C(metaclass=M):
    x = 1
C.x
getattr(C, "x")
hasattr(C, "yy")
print(f"{C:abc} {C}", format(C, "q"))
print(int(C), float(C), complex(C), bytes(C) , [1,2,3,4][C], range(C))
with C as k: 
    print(k is C); raise ValueError
print(len(C), bool(C), not C, C(1, 2), list(C), 1 in C, 5 in C, C["k"])
C["a"] = 1
del C["a"]
print(C + 1, 1 + C, -C, hash(C), C == 42, C != 42, C < 3, str(C), repr(C))
print(round(C), round(C, 2), divmod(C, 3), C ** 2, pow(C, 2, 3), list(reversed(C)))
import math, operator, os
print(math.trunc(C), math.ceil(C), math.floor(C), abs(C), ~C, os.fspath(C), dir(C), next(C), C | 1, 1 | C, C @ 1)
print(operator.length_hint(C), operator.index(C))
D = C
D += 1
print(D)
print({C: 1}[42])
print("%s %r %d" % (C, C, C), "{:zz}".format(C), "{!r}".format(C))
print(bin(C), hex(C), chr(C), "abc"[C:])
print(*C, {*C}, [a for a in C])
a, b = C
print(a, b)
match C:
    case int(): print("int")
    case _: print("other")
class N(type):
    def __set_name__(cls, o, n): print("setname", n)
    def __get__(cls, i, o): return ("got", i is None)
    def __instancecheck__(cls, o): return True
    def __prepare__(n, b): print("prep", n); return {}
    def __await__(cls): return iter([])
    def __aenter__(cls): pass
class H: pass
class I(metaclass=N): 
    pass
class J:
    i = I
print(J.i, J().i, isinstance(3, I))
