# Dataclasses with all options: what is generated, what is refused, and what tells about them.
import dataclasses
from dataclasses import dataclass, field, fields, asdict, astuple, replace, make_dataclass, is_dataclass, InitVar, KW_ONLY, FrozenInstanceError, MISSING
from typing import ClassVar, List
def bad(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Point:
    x: int
    y: int = 0
    def norm(self): return self.x ** 2 + self.y ** 2
p = Point(1, 2)
print(p, Point(3), p == Point(1, 2), p != Point(1, 3), p == (1, 2), p.norm(), Point(y=5, x=1), Point.__match_args__)
bad(Point); bad(Point, 1, 2, 3); bad(Point, 1, z=3); bad(hash, p); bad(lambda: p < p)
p.x = 10; print(p, Point.__doc__, Point.y, hasattr(Point, "x"))
match p:
    case Point(a, b): print("match", a, b)
@dataclass(order=True)
class Ver:
    major: int
    minor: int = 0
    tag: str = field(default="", compare=False)
print(Ver(1, 2) < Ver(1, 3), Ver(2) > Ver(1, 9), Ver(1, 2, "a") == Ver(1, 2, "b"), sorted([Ver(2), Ver(1, 5), Ver(1)]), max(Ver(1), Ver(0, 9)), Ver(1) <= Ver(1))
bad(lambda: Ver(1) < 3)
@dataclass(frozen=True)
class Fz:
    a: int
    b: tuple = ()
f = Fz(1, (2,)); print(f, hash(f) == hash((1, (2,))), {f: 1}[Fz(1, (2,))])
def seta(): f.a = 3
def setz(): f.zz = 3
def dela(): del f.a
bad(seta); bad(setz); bad(dela); print(issubclass(FrozenInstanceError, AttributeError))
@dataclass
class Inv:
    items: List[int] = field(default_factory=list)
    names: dict = field(default_factory=dict, repr=False)
    n: int = field(init=False, default=7)
    k: int = field(default=3, kw_only=True, metadata={"unit": "m"})
i, j = Inv(), Inv(); i.items.append(1)
print(i, j, i.n, Inv([9], {"a": 1}, k=4), Inv.__init__.__annotations__["k"])
print([(q.name, q.default is MISSING, q.init, q.repr, q.kw_only, dict(q.metadata)) for q in fields(Inv)])
try:
    @dataclass
    class Mut: x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Ord: x: int = 1; y: int
except TypeError as e: print(e)
@dataclass
class Post:
    a: int
    b: InitVar[int]
    c: int = field(init=False)
    count: ClassVar[int] = 0
    d: InitVar[str] = "dd"
    def __post_init__(self, b, d):
        self.c = self.a + b
        Post.count += 1
        self.d2 = d
q = Post(1, 2); print(q, q.c, q.d2, Post.count, [x.name for x in fields(q)], Post(1, b=5, d="e").d2)
@dataclass
class Kw:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int = 3
print(Kw(1, b=5), Kw.__match_args__); bad(Kw, 1, 2)
@dataclass(kw_only=True)
class Kw2:
    a: int
    b: int = 1
bad(Kw2, 1); print(Kw2(a=3))
@dataclass
class Base:
    x: int
    y: int = 1
@dataclass
class Derived(Base):
    z: int = 2
    y: int = 5
print(Derived(1), [x.name for x in fields(Derived)], Derived(1) == Base(1, 5), isinstance(Derived(1), Base))
@dataclass(slots=True)
class Sl:
    a: int
    b: int = 2
s = Sl(1); print(s, Sl.__slots__); bad(setattr, s, "q", 1); print(hasattr(s, "__dict__"))
@dataclass(frozen=True, slots=True)
class Fs:
    a: int = 0
import copy
print(copy.copy(Fs(3)), copy.deepcopy(Fs(4)), replace(Fs(1), a=9))
@dataclass(eq=False)
class NoEq:
    a: int
print(NoEq(1) == NoEq(1), hash(NoEq(1)) != 0)
@dataclass(repr=False, init=False)
class Min:
    a: int = 3
    def __repr__(self): return "own"
print(Min(), Min().a)
@dataclass(unsafe_hash=True)
class Uh:
    a: int
    b: int = field(hash=False, default=2)
print(hash(Uh(1)) == hash((1,)), hash(Uh(1, 5)) == hash(Uh(1, 6)))
print(asdict(Inv([1, 2], {"k": Point(1, 2)})), astuple(Derived(3)), asdict(p, dict_factory=list))
@dataclass
class Tree:
    v: int
    kids: list = field(default_factory=list)
t = Tree(1, [Tree(2), Tree(3, [Tree(4)])]); print(t); print(asdict(t))
t.kids.append(t); print(t)
print(replace(p, y=77), is_dataclass(p), is_dataclass(Point), is_dataclass(3))
bad(replace, p, q=1); bad(replace, i, n=3); bad(fields, 3); bad(asdict, Point); bad(replace, 3)
bad(make_dataclass, "C", ["a", ("b", int)], bases=(Base,))
C2 = make_dataclass("C2", ["a", ("b", int), ("c", str, field(default="cc"))], namespace={"hi": lambda self: self.a}, frozen=True)
print(C2(1, 2), C2(5, 6).hi(), C2.__annotations__)
bad(make_dataclass, "X", ["1a"]); bad(make_dataclass, "X", ["if"]); bad(make_dataclass, "X", ["a", "a"]); bad(make_dataclass, "X", [(1, 2, 3, 4)])
try:
    @dataclass
    class NF(Fz): q: int = 0
except TypeError as e: print(e)
try:
    @dataclass(frozen=True)
    class NF2(Base): q: int = 0
except TypeError as e: print(e)
try:
    @dataclass(order=True, eq=False)
    class OE: a: int
except ValueError as e: print(e)
try:
    @dataclass(order=True)
    class OL:
        a: int
        def __lt__(self, o): return False
except TypeError as e: print(e)
try:
    @dataclass
    class NoAnn: a = field()
except TypeError as e: print(e)
try:
    @dataclass(weakref_slot=True)
    class Ws: a: int
except TypeError as e: print(e)
bad(field, default=1, default_factory=list)
@dataclass
class Own:
    a: int
    def __init__(self, q): self.a = q * 2
    def __eq__(self, o): return "eq"
print(Own(2), Own(1) == 3, Own.__doc__)
print(Point.__dataclass_params__, fields(Point)[1].name, fields(Point)[1].type, fields(Point)[1].default)
print(Point.__init__.__qualname__, Point.__repr__.__qualname__, Point.__eq__.__qualname__, Point.__eq__.__name__)
print(repr(MISSING)[:30], dataclasses.field, InitVar[int]) if 0 else print(InitVar[int])
class Plain: pass
@dataclass
class WithPlain(Plain):
    a: int = 1
print(WithPlain(), WithPlain.__mro__)
D = dataclass(Plain); print(D is Plain, D())
@dataclass
class Gen:
    self: int
    other: int = 2
print(Gen(5), Gen(5) == Gen(5))
@dataclass
class Prop:
    a: int
    @property
    def double(self): return self.a * 2
    @classmethod
    def make(cls): return cls(4)
    @staticmethod
    def st(): return 1
print(Prop.make().double, Prop.st())
