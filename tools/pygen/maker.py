"""The Maker writes one unit: it knows which variables there are, of which type, and picks among what the subjects offer.

Everything random comes from `r`, so that a seed gives a program. Names at the top of a unit carry its number."""
import collections
import dataclasses

from .grammar import DEFINITIONS, EXPRESSIONS, STATEMENTS, indent
from .kinds import STEMS, head, random_type


@dataclasses.dataclass
class Var:
    name: str
    type: object
    fixed: bool = False  # a counter: only its loop stores into it
    top: bool = False    # a variable of the module


@dataclasses.dataclass
class Function:
    """What the grammar may call. `gives` is its result's type."""
    name: str
    takes: list          # of types
    gives: object
    keywords: dict = dataclasses.field(default_factory=dict)  # names of parameters that may be given so, and their types
    optional: int = 0    # how many of the last of `takes` may be left out


@dataclasses.dataclass
class Class:
    name: str
    fields: dict                                      # name: type
    takes: list                                       # what __init__ takes
    methods: list = dataclasses.field(default_factory=list)  # Functions
    base: "Class | None" = None
    traits: set = dataclasses.field(default_factory=set)     # "add", "eq", "len", "getitem", "context" ...


class Frame:
    """A function being written: blocks of variables, innermost last, and what it declares at its top."""

    def __init__(self, top=False):
        self.blocks = [[]]
        self.declared = {}
        self.top = top
        self.generator = False
        self.returns = None


class Mood:
    """What a unit is about: few types, so that its values meet, and some subjects more than others, some not at all."""

    def __init__(self, r):
        self.factors = collections.defaultdict(lambda: r.choice([0, 0.4, 1, 1, 1, 2.5, 4]))
        for subject in ("numbers", "text", "containers", "flow"):
            self.factors[subject] = r.choice([0.7, 1, 2])
        self.types = [random_type(r) for _ in range(r.randint(2, 6))] + ["int"]
        self.narrow = r.choice([0, 0.5, 0.9, 0.95])
        self.chosen = {}

    def offers(self, name, offers):
        """`offers` with the weights of this unit."""
        if name not in self.chosen:
            weighted = [(weight * self.factors[make.__module__.rpartition(".")[2]], make) for weight, make in offers]
            self.chosen[name] = [pair for pair in weighted if pair[0] > 0] or offers
        return self.chosen[name]


class Maker:
    def __init__(self, random, number):
        self.r, self.number = random, number
        self.mood = Mood(random)
        self.frames = [Frame(top=True)]
        self.functions, self.classes = [], []
        self.count = collections.Counter()
        self.loops = 0       # around the statement that is written; in functions at least 1
        self.nested = 0      # compound statements around it
        self.breakable = []  # is there a loop that `break` would leave
        self.room = 40       # lines that are still wanted
        self.says = random.random() < 0.3
        self.catching = random.random()
        self.busy = set()    # variables that a loop goes over
        self.errors = []     # names of classes of exceptions
        self.generators, self.talkers, self.coroutines = [], [], []  # what `generators` and `asynchronous` made
        self.needs = set()   # lines of imports

    # names and variables

    def fresh(self, t):
        stem = self.r.choice(STEMS.get(head(t), "a")) if not isinstance(t, str) or t in STEMS else t
        return self.named(stem)

    def named(self, stem):
        self.count[stem] += 1
        return f"{stem}{self.number}_{self.count[stem]}"

    @property
    def frame(self):
        return self.frames[-1]

    def visible(self, t=None, mine=False, wanted=lambda v: True):
        """The variables in sight, of type `t`; `mine`: that an assignment in this function binds."""
        found = {}
        for frame in ([self.frame] if mine else self.frames):
            for block in frame.blocks:
                for v in block:
                    found[v.name] = v
        return [v for v in found.values() if (t is None or v.type == t) and wanted(v)]

    def add(self, t, name=None, **more):
        v = Var(name or self.fresh(t), t, top=self.frame.top, **more)
        self.frame.blocks[-1].append(v)
        return v

    def growable(self, kind):
        return self.visible(wanted=lambda v: head(v.type) == kind)

    def chance(self, p):
        return self.r.random() < p

    def pick(self, weighted):
        return self.r.choices([x for _, x in weighted], [w for w, _ in weighted])[0]

    # types

    def type(self, depth=2):
        if self.classes and self.chance(0.12):
            return "obj", self.r.choice(self.classes).name
        if self.chance(self.mood.narrow):
            return self.r.choice(self.mood.types)
        used = [v.type for v in self.visible()]
        return self.r.choice(used) if used and self.chance(0.62) else random_type(self.r, depth)

    def class_of(self, t):
        return next(c for c in self.classes if c.name == t[1])

    # expressions

    def expr(self, t, depth=2):
        """An expression of type `t`, fit to be an operand."""
        if depth <= 0:
            return self.atom(t)
        if self.chance(0.3):
            return self.atom(t)
        offers = self.mood.offers(head(t), EXPRESSIONS[head(t)] + EXPRESSIONS["*"])
        for _ in range(4):
            text = self.pick(offers)(self, t, depth - 1)
            if text is not None:
                return f"say{self.number}({text})" if self.says and self.chance(0.08) else text
        return self.atom(t)

    def atom(self, t):
        variables = self.visible(t)
        if variables and self.chance(0.85):
            return self.r.choice(variables[-6:]).name
        if t == "bool" and self.chance(0.8):
            other = self.visible(wanted=lambda v: v.type in ("int", "float", "str"))
            if other:
                v = self.r.choice(other)
                return f"({v.name} {self.r.choice(['<', '>', '==', '!=', '<='])} {self.literal(v.type)})"
        return self.literal(t)

    def var(self, t):
        """A variable of that type, or None."""
        variables = self.visible(t)
        return self.r.choice(variables).name if variables else None

    def literal(self, t):
        return self.pick(EXPRESSIONS["literal " + head(t)])(self, t, 1)

    # statements

    def block(self, room=None):
        """Some statements in a block of their own; variables born there are gone after it, mostly."""
        self.frame.blocks.append([])
        self.nested += 1
        lines = []
        for _ in range(room or self.r.choice([1, 1, 2, 2, 3])):
            lines += self.statement()
        self.nested -= 1
        born = self.frame.blocks.pop()
        if self.chance(0.06):
            self.frame.blocks[-1] += [v for v in born if not v.fixed]
        return lines

    def statement(self):
        for _ in range(8):
            lines = self.pick(self.mood.offers("statements", STATEMENTS))(self)
            if lines:
                self.room -= len(lines)
                return lines
        return ["print('nothing')"]

    def looped(self, room=None):
        """The body of a loop."""
        self.loops += 1
        self.breakable.append(True)
        lines = self.block(room)
        self.breakable.pop()
        self.loops -= 1
        return lines

    def body_of(self, parameters, make, generator=False):
        """Runs `make(m)` inside a new function whose parameters are [(name, type)]; declarations come first."""
        self.frames.append(Frame())
        kept = self.loops, self.breakable, self.nested
        self.loops, self.breakable, self.nested = max(1, self.loops), [], 1
        self.frame.generator = generator
        for name, t in parameters:
            self.add(t, name)
        lines = make(self)
        frame = self.frames.pop()
        self.loops, self.breakable, self.nested = kept
        return indent([f"{word} {name}" for name, word in frame.declared.items()] + lines)

    def definition(self):
        return self.pick(self.mood.offers("definitions", DEFINITIONS))(self) or []

    def limited(self, name, lines, limit=12):
        """What makes a container larger, only while it is small, where it may be done again and again."""
        if not self.loops and self.chance(0.9):
            return lines
        return [f"if len({name}) < {self.r.randint(4, limit)}:", *indent(lines)]
