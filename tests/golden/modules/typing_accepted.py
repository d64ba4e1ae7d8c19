# Annotations and typing change nothing at run time.
from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict, Final, Generator, Iterable, Iterator, List, Literal, Optional, Sequence, Set, Tuple, Type, TypeVar, Union, cast

T = TypeVar("T")
Vector = List[float]
Handler = Callable[[int, str], bool]
LIMIT: Final = 10
table: Dict[str, Tuple[int, ...]] = {"a": (1, 2)}
maybe: Optional[int] = None
only_declared: int


def first(xs: Sequence[T], default: Optional[T] = None) -> Optional[T]:
    return xs[0] if xs else default


def scale(v: Vector, by: float = 2.0) -> Vector:
    return [x * by for x in v]


def gen(n: int) -> Iterator[int]:
    yield from range(n)


def lies(x: int) -> str:
    return x * 2


class Box:
    count: ClassVar[int] = 0
    item: "Any"
    tags: Set[str]

    def __init__(self, item: Union[int, str, None], *more: int, key: Literal["a", "b"] = "a", **rest: Any) -> None:
        self.item: object = item
        self.rest: List[int] = [*more]
        Box.count += 1

    def get(self: Box) -> object:
        return self.item


print(first([3, 1]), first([]), first("ab", "z"), scale([1, 2.5]), list(gen(3)), lies("ab"), lies(2.5), lies([1]), Box(5, 1, 2).rest, Box("x").get(), Box.count, cast(int, "text"), LIMIT, table, maybe)
try:
    only_declared
except NameError as e:
    print(e)
print(first.__annotations__, Box.__annotations__, lies.__annotations__["return"], hasattr(Box, "item"))
h: Handler = lambda n, s: len(s) == n
n: int = "not an int"
xs: list[int | None] = [1, None]
for i, x in enumerate(xs):
    y: int = x
    print(i, y, end=" ")
print(h(2, "ab"), n)
