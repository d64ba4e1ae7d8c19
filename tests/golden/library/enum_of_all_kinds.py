# Enums of all kinds: members, lookups, aliases, flags, auto, mixed-in types, and what they refuse.
import enum
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique, verify, UNIQUE, CONTINUOUS, NAMED_FLAGS, STRICT, CONFORM, EJECT, KEEP, member, nonmember, property as eproperty, global_enum, EnumType, EnumMeta
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def bad(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.__members__, Color, list(reversed(Color)))
print(Color.RED in Color, isinstance(Color.RED, Color), type(Color.RED), Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.BLUE)
print({Color.RED: 1}[Color.RED], hash(Color.RED) == hash("RED"), bool(Color.RED), f"{Color.RED}", f"{Color.RED:>12}", "%s" % Color.RED)
bad(Color, 9); bad(lambda: Color["X"]); bad(lambda: Color.X); bad(setattr, Color, "RED", 2); bad(delattr, Color, "RED")
bad(lambda: Color.RED < Color.BLUE)
try:
    class More(Color): X = 1
except TypeError as e: print(e)
try:
    @unique
    class U(Enum): A = 1; B = 1
except ValueError as e: print(e)
class Auto(Enum):
    A = auto(); B = auto(); C = 10; D = auto()
print([m.value for m in Auto])
class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower(), start, count, last
    X = auto(); Y = auto()
print([m.value for m in Named])
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 3)
print(Planet.EARTH.g, Planet.EARTH.value, repr(Planet.MERCURY), Planet((3.303e+23, 2.4397e6)))
class N(IntEnum):
    ONE = 1; TWO = 2; THREE = auto()
print(N.ONE + 1, N.TWO > N.ONE, sorted([N.THREE, N.ONE]), N.THREE, repr(N.TWO), f"{N.TWO}", str(N.ONE), int(N.TWO), N(2) is N.TWO, [10, 20, 30][N.ONE], N.ONE == 1, isinstance(N.ONE, int), N.TWO.bit_length(), format(N.TWO, "03d"), "%d" % N.TWO)
class S(StrEnum):
    AA = auto(); BB = "b"
print(S.AA, repr(S.AA), S.BB == "b", S.BB.upper(), f"{S.BB:>3}", S("b"), "x" + S.AA, S.AA.value)
try:
    class S2(StrEnum): A = 1
except TypeError as e: print(e)
class P(Flag):
    R = 4; W = 2; X = 1
    RWX = 7
print(P.R | P.W, repr(P.R | P.W), P.R & P.W, repr(P.R & P.W), ~P.R, P.R ^ P.RWX, P.R in P.RWX, P.RWX, list(P.RWX), list(P), len(P.RWX), bool(P(0)), P(0), repr(P(0)), P(5), P(5).name, P(5).value, P["R"])
bad(P, 8); bad(lambda: P.R | 1)
class A(Flag):
    ONE = auto(); TWO = auto(); FOUR = auto(); MASK = ONE | FOUR
print([m.value for m in A], A.MASK, ~A.ONE, list(A.MASK), A.ONE | A.TWO)
class IF(IntFlag):
    A = 1; B = 2; C = 4
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 8, repr(IF.A | 8), IF(9), IF.A + 1, ~IF.A, repr(~IF.A), IF(7) & ~IF.B, int(IF.A | IF.C), IF.A in IF(3), str(IF(16)), f"{IF.B}", -1 & IF.C)
class St(Flag, boundary=CONFORM): A = 1; B = 2
print(St(7), St(4))
class Ej(IntFlag, boundary=EJECT): A = 1; B = 2
print(Ej(7), type(Ej(7)))
class Kp(Flag, boundary=KEEP): A = 1; B = 2
print(Kp(7), Kp(7).value)
class SI(IntFlag, boundary=STRICT): A = 1
bad(SI, 4)
Animal = Enum("Animal", "ANT BEE CAT")
print(Animal, list(Animal), Animal.ANT.value, Animal.__module__, Animal.__qualname__)
B2 = Enum("B2", [("A", 5), ("B", 6)]); B3 = Enum("B3", {"X": "x"}, module="mm", qualname="q.B3"); B4 = IntEnum("B4", "A B", start=5)
print(list(B2), B3.X, B3, B3.__module__, B3.__qualname__, list(B4)); bad(Enum, "E")
class Mem(Enum):
    A = 1
    @member
    def f(self): return 1
    @nonmember
    class Inner: pass
    def method(self): return self.name
    z = nonmember(5)
print(list(Mem.__members__), Mem.Inner, Mem.A.method(), Mem.z)
class Meth(Enum):
    A = 1; B = 2
    def __str__(self): return f"<{self.name}>"
    @classmethod
    def default(cls): return cls.B
    @classmethod
    def _missing_(cls, value):
        if value == "two": return cls.B
        return None
print(Meth.A, Meth.default(), Meth("two"), [str(m) for m in Meth]); bad(Meth, "three")
class BadMissing(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return 5
bad(BadMissing, 2)
class Ord(Enum):
    A = 1; B = 2
    def __lt__(self, o): return self.value < o.value
print(sorted([Ord.B, Ord.A]), max(Ord.A, Ord.B))
class Tup(tuple, Enum):
    A = (1, 2); B = (3, 4)
print(Tup.A, repr(Tup.A), Tup.A[1], Tup((3, 4)))
class F(float, Enum):
    PI = 3.14
print(F.PI + 1, repr(F.PI), F.PI, f"{F.PI:>6}")
class New(Enum):
    def __new__(cls, v, label):
        o = object.__new__(cls); o._value_ = v; o.label = label; return o
    A = (1, "first"); B = (2, "second")
print(New.A, New(2), New.B.label, New.A.value)
try:
    @verify(CONTINUOUS)
    class Vc(Enum): A = 1; C = 3
except ValueError as e: print(e)
try:
    @verify(UNIQUE)
    class Vu(Enum): A = 1; C = 1
except ValueError as e: print(e)
try:
    @verify(NAMED_FLAGS)
    class Vn(Flag): A = 1; C = 6
except ValueError as e: print(e)
try:
    class Dup(Enum): A = 1; A = 2
except TypeError as e: print(e)
try:
    class Mro(Enum): mro = 1
except ValueError as e: print(e)
try:
    class Sun(Enum): _x_ = 1
except ValueError as e: print(e)
class Ign(Enum):
    _ignore_ = "i j"
    i = 3; j = 4
    A = 1
print(list(Ign))
class Priv(Enum):
    __p = 1
    A = 2
print(list(Priv), Priv._Priv__p)
print(Color.RED.__class__, EnumMeta is EnumType, isinstance(Color, EnumType), Enum.__members__ if hasattr(Enum, "__members__") else None)
print([x for x in dir(Color) if x[0] != "_"], [x for x in dir(Color.RED) if x[0] != "_"])
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy(Color.RED) is Color.RED, Color.RED.__reduce_ex__(2)[1])
match Color(3):
    case Color.RED: print("red")
    case Color.BLUE: print("blue")
class Base(Enum):
    def hello(self): return "hello " + self.name
class Child(Base): A = 1
print(Child.A.hello(), Child.A, list(Base))
@global_enum
class GG(Enum): GA = 1
print(GA, repr(GA), GG.GA)
class Ann(Enum):
    A: int = 1
    B: str
print(list(Ann), Ann.__annotations__)
class Doc(Enum):
    "doc"
    A = 1
print(Doc.__doc__, Doc.A.__doc__, Doc.A.A if hasattr(Doc.A, "A") else "no")
bad(lambda: Doc.A.value.x); bad(setattr, Doc.A, "value", 3); bad(setattr, Doc.A, "name", "q")
Doc.A.extra = 4; print(Doc.A.extra)
bad(lambda: Enum()); bad(Color); bad(lambda: Color(1, 2, 3))
print(IntEnum.__mro__, Flag.__mro__)
class E3(str, Enum):
    A = "a"
print(E3.A, repr(E3.A), E3.A == "a", f"{E3.A}", "%s" % E3.A, E3("a"))
class Big(IntFlag):
    X = 1 << 40
print(Big.X, Big.X.value, Big(1 << 40 | 1))
