# With the future import annotations are texts, as ast.unparse writes them.
from __future__ import annotations
import typing
x: undefined[int, str] = 1
def f(a: List["int"], b: int | None = None) -> typing.Optional[Tuple[int, ...]]: pass
class C:
    y: no.such.thing
    pass
print(f.__annotations__, __annotations__, C.__annotations__)
