# What typing makes at run time: named tuples, typed dicts, protocols, generic classes, new types, and what tells about them.
import typing
from typing import NamedTuple, TypedDict, Protocol, runtime_checkable, Generic, TypeVar, NewType, Optional, Union, List, Dict, Literal, Annotated, Callable, Any, get_type_hints, get_args, get_origin, ClassVar, Final, Required, NotRequired, is_typeddict, ParamSpec, Concatenate, assert_never, Tuple
def bad(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
class P(NamedTuple):
    "doc"
    x: int
    y: Optional[int] = 3
    def total(self): return self.x + self.y
print(P(1), P(1, 2).total(), P.__annotations__, P._fields, P._field_defaults, P(1)._replace(x=5), P(1) == (1, 3), P.__doc__, isinstance(P(1), tuple), P.__mro__)
Q = NamedTuple("Q", [("a", int), ("b", str)]); print(Q(1, "z"), Q.__module__)
try:
    class Bad(NamedTuple): x: int = 1; y: int
except TypeError as e: print(e)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TD, total=False): c: float
print(TD(a=1), TD.__required_keys__, sorted(TD2.__optional_keys__), TD2.__total__, is_typeddict(TD), TD.__annotations__["a"], type(TD(a=1)))
bad(isinstance, {}, TD)
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
class Closer(Protocol):
    name: str
    def close(self) -> None: ...
class F:
    name = "f"
    def close(self): pass
print(isinstance([], HasLen), isinstance(3, HasLen), issubclass(list, HasLen)); bad(isinstance, F(), Closer); bad(Closer)
class Impl(Closer): pass
print(Impl().name if hasattr(Impl(), "name") else "no name", Impl.__mro__)
T = TypeVar("T"); K = TypeVar("K", bound=int); V = TypeVar("V", int, str)
print(T, K.__bound__, V.__constraints__, T.__name__)
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
print(Box(3).get(), Box[int](4).v, Box[int], Box[T], Box.__parameters__, Box[int].__origin__ is Box, Box[int].__args__, Box[int](5).__orig_class__)
class Pair(Box[int], Generic[K]): pass
print(Pair(1).get(), Pair.__orig_bases__, Pair.__mro__)
bad(lambda: Box[int, str])
U = NewType("U", int); print(U(5), U, U.__supertype__, U.__name__)
print(Optional[int], Union[int, None], Union[int, str, int], Union[int], List[int], Dict[str, List[int]], Literal[1, "a"], Annotated[int, "m"], Callable[[int], str], Callable[..., Any], Tuple[int, ...], ClassVar[int], Final[int])
print(get_args(Dict[str, int]), get_origin(List[int]), get_args(Union[int, str]), get_origin(Optional[int]), get_args(Literal[1, 2]), get_args(Annotated[int, 3]), get_args(Callable[[int], str]), get_origin(list[int]), get_origin(3))
def f(a: int, b: Optional[str] = None, *c: List[int]) -> Dict[str, Any]: ...
print(get_type_hints(f), get_type_hints(Box.__init__), get_type_hints(P))
class Ann: x: Annotated[int, "meta"]; y: ClassVar[int] = 1
print(get_type_hints(Ann), get_type_hints(Ann, include_extras=True))
print(List[T][int], Dict[T, K][str, int], Union[T, int][str], Optional[T][int], List[int] == List[int], hash(List[int]) == hash(List[int]), Union[int, str] == Union[str, int])
bad(lambda: List[int, str]); bad(lambda: Optional[int, str]); bad(lambda: Any()); bad(isinstance, [], List[int]); bad(lambda: Union[()]); bad(TypeVar, "A", int); bad(lambda: Literal)
print(isinstance([], List), issubclass(dict, typing.Mapping), isinstance({}, typing.Mapping))
PS = ParamSpec("PS"); print(PS, PS.args, PS.kwargs, Callable[PS, int], Callable[Concatenate[int, PS], str])
bad(assert_never, 3)
print(int | T, typing.cast(int, "x"), typing.TYPE_CHECKING, typing.Text, typing.AnyStr)
