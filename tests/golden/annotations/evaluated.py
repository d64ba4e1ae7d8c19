# Nothing asks for annotations: they are evaluated where that can be seen.
from typing import List
def order(name):
    print(name)
    return name
x: order("module") = order("v")
def f(a: order("a"), b: List[int] = None) -> order("r"):
    c: order("never") = 1
    return c
class C:
    y: order("class")
    z: order("cls2") = order("cv")
print(f(1))
try:
    w: nowhere = 3
except NameError as e:
    print(e)
a: list[int] = [1]
b: "int | nothing" = 2
