# What match asks of its subject, in which order, and what goes wrong.
class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n, other)
        return self.n == other


match Loud(2):
    case 1:
        print("one")
    case 2 | 3:
        print("two")

match [1, (2, 3), {"k": [4, 5]}]:
    case [a, (b, c) as pair, {"k": [d, *e]}]:
        print(a, b, c, pair, d, e)


def either(v):
    match v:
        case [x, 0] | [0, x] | {"x": x}:
            return x
    return "nothing"


print(either([1, 0]), either([0, 2]), either({"x": 3}), either([4, 4]))


# A name bound by a failed guard stays bound.
def guards(v):
    match v:
        case [x, y] if x > y:
            return "falling"
        case [x, _] if x == 0:
            return "from zero"
        case _:
            return x


print(guards([2, 1]), guards([0, 5]), guards([3, 5]))
try:
    guards(0)
except UnboundLocalError as e:
    print(e)


class NoTuple:
    __match_args__ = ["a"]


class BadNames:
    __match_args__ = (1,)


class Two:
    __match_args__ = ("a", "b")
    a = 1
    b = 2


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def not_tuple():
    match NoTuple():
        case NoTuple(1):
            pass


def bad_names():
    match BadNames():
        case BadNames(1):
            pass


def too_many():
    match Two():
        case Two(1, 2, 3):
            pass


def too_many_for_int():
    match 1:
        case int(1, 2):
            pass


def twice():
    match Two():
        case Two(1, a=1):
            pass


def no_positions():
    match NoTuple:
        case object(1):
            pass


def no_class():
    match 1:
        case attempt():
            pass


def same_key():
    k = "a"
    key = Two
    key.k = k
    match {"a": 1}:
        case {"a": 1, key.k: 2}:
            pass


for f in [not_tuple, bad_names, too_many, too_many_for_int, twice, no_positions, no_class, same_key]:
    attempt(f)


class Missing(dict):
    def __missing__(self, key):
        return "made"

    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)


match Missing(a=1):
    case {"b": v}:
        print("b", v)
    case {"a": v}:
        print("a", v)


class Lazy:
    def __getattr__(self, name):
        if name == "here":
            return name
        raise AttributeError(name)


match Lazy():
    case Lazy(gone=_):
        print("gone")
    case Lazy(here=h):
        print(h)


def loop(values):
    out = []
    for v in values:
        try:
            match v:
                case "stop":
                    break
                case "skip":
                    continue
                case "return":
                    return out
                case str(s) | [str(s), *_]:
                    out.append(s)
        finally:
            out.append("f")
    else:
        out.append("done")
    return out


print(loop(["a", "skip", ["b", 1], "stop", "c"]), loop(["return"]), loop([0]))


def walk(tree):
    match tree:
        case (left, value, right):
            yield from walk(left)
            yield value
            yield from walk(right)
        case None:
            pass


print(list(walk(((None, 1, None), 2, (None, 3, None)))))

match = {"case": 1}
match match:
    case {"case": case}:
        print(case)
match 1, 2:
    case x, y:
        print(x + y)
