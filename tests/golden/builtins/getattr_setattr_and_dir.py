# getattr, setattr, delattr, hasattr, vars, dir, isinstance and issubclass with unions: forms and errors.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class P:
    kind = "p"

    def __init__(self):
        self.x = 1

    @property
    def failing(self):
        raise AttributeError("inner")

    @property
    def wrong(self):
        raise ValueError("not hidden")


class S:
    __slots__ = ("a",)


p, s = P(), S()
print(getattr(p, "x"), getattr(p, "y", 5), getattr(p, "kind"), tried(getattr, p, "y"), tried(getattr, p, "failing"), getattr(p, "failing", "d"), tried(getattr, p, "wrong", "d"), tried(getattr, p), tried(getattr, p, 5), tried(getattr, p, "x", 1, 2), tried(getattr, 5, "real"), tried(getattr, p, ""), getattr(P, "x", None))
print(setattr(p, "y", 2), p.y, setattr(p, "not a name", 3), getattr(p, "not a name"), tried(setattr, p, "z"), tried(setattr, p, 5, 1), tried(setattr, 5, "x", 1), tried(setattr, s, "b", 1), setattr(s, "a", 1), s.a, tried(setattr, p, "failing", 1), tried(setattr, int, "x", 1))
print(delattr(p, "y"), hasattr(p, "y"), tried(delattr, p, "y"), tried(delattr, p, "kind"), tried(delattr, s, "a"), tried(delattr, s, "a"), tried(delattr, p), tried(delattr, p, 5), tried(delattr, p, "failing"), tried(hasattr, p, 5), tried(hasattr, p), hasattr(p, "failing"), tried(hasattr, p, "wrong"), hasattr(5, "real"))
print(vars(p), tried(vars, 5), tried(vars, s), vars(p) is p.__dict__, sorted(k for k in vars(P) if not k.startswith("__")), [n for n in dir(p) if not n.startswith("__")], [n for n in dir(S) if not n.startswith("__")], tried(vars, p, 1), tried(dir, 1, 2))
for v in (1, True, "a", None, [1], 1.5, P(), int):
    print(isinstance(v, int), isinstance(v, (str, list)), isinstance(v, int | None), isinstance(v, (int | str, P)), isinstance(v, ()), isinstance(v, object), isinstance(v, type), end="; ")
print()
print(issubclass(bool, int), issubclass(P, (S, object)), issubclass(int, str | int), tried(issubclass, 5, int), tried(isinstance, 5, "int"), tried(isinstance, 5, (int, "x")), tried(isinstance, "a", (int, "x")), tried(isinstance, 5, list[int]), tried(issubclass, int, 5), tried(isinstance, 5), tried(isinstance, 5, None), isinstance(None, type(None) | int), tried(issubclass, int, list[int]))


def kind(v) -> str:
    if isinstance(v, bool):
        return "bool"
    if isinstance(v, (int, float)):
        return "number"
    return type(v).__name__


print([kind(v) for v in (True, 1, 2.0, "a", None, [], P(), P, len)])
