# Annotations are evaluated and kept: of modules, classes and functions.
import typing
from typing import List, Optional
x: int = 1
y: "str"
if x:
    z: List[int] = []
def f(b: 1, a: 2, /, c: 3 = 0, *args: 4, d: 5 = 1, **kw: 6) -> 7:
    local: undefined_name = 3
    return local
print(f.__annotations__, __annotations__)
class C:
    a: int
    b: Optional[str] = None
    __private: float = 1.0
    def m(self, q: "C") -> None: pass
print(C.__annotations__, C.m.__annotations__, f(1, 2))
def g(): pass
print(g.__annotations__, (lambda: 0).__annotations__)
class D: pass
try:
    print(D.__annotations__)
except AttributeError as e:
    print(e)
try:
    w: nowhere = 3
except NameError as e:
    print(e, w)
try:
    def h(p: nowhere2): pass
except NameError as e:
    print(e)
f.__annotations__["new"] = 1
print(f.__annotations__)
def order(name):
    print(name)
    return name
class O:
    def m(self, x: order("x"), *, k: order("k") = order("default")) -> order("r"): pass
C.x: order("attribute") = order("value")
