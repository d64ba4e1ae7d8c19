# A recursive printer that asks values for their kinds: isinstance, type, sorted, repr, join, format.
def dump(x, indent=0, sort=False):
    pad = "  " * (indent + 1)
    if x is None:
        return "null"
    if isinstance(x, bool):
        return str(x).lower()
    if isinstance(x, (int, float)):
        return repr(x)
    if isinstance(x, str):
        out = []
        for c in x:
            out.append({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}.get(c) or (c if " " <= c <= "~" else f"\\u{ord(c):04x}" if ord(c) < 0x10000 else "\\u{:04x}\\u{:04x}".format(0xD7C0 + (ord(c) >> 10), 0xDC00 + (ord(c) & 0x3FF))))
        return '"' + "".join(out) + '"'
    if isinstance(x, dict):
        items = sorted(x.items(), key=lambda kv: str(kv[0])) if sort else x.items()
        inner = [f"{pad}{dump(str(k) if not isinstance(k, str) else k)}: {dump(v, indent + 1, sort)}" for k, v in items]
        return "{\n" + ",\n".join(inner) + "\n" + pad[2:] + "}" if inner else "{}"
    if hasattr(x, "__iter__"):
        inner = [pad + dump(v, indent + 1, sort) for v in x]
        return "[\n" + ",\n".join(inner) + "\n" + pad[2:] + "]" if inner else "[]"
    if callable(getattr(x, "to_json", None)):
        return dump(x.to_json(), indent, sort)
    raise TypeError(f"cannot dump {type(x).__name__}: {x!r}")


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def to_json(self):
        return vars(self)


data = {"name": 'q"uote\\ é🐍\n', "list": [1, 2.5, -0.0, True, None, []], 5: {}, "p": Point(1, [2]), "t": (1, "a"), "gen": (i * i for i in range(2)), "nested": {"z": {"y": {"x": 1e100}}}}
print(dump(data))
print(dump({"b": 1, "a": {"d": 1, "c": 2}}, sort=True))
for bad in (object, lambda: 0, {"k": {1: Point}}):
    try:
        print(dump(bad))
    except TypeError as e:
        print(str(e).split(" at 0x")[0])


def size(x, seen=None):
    seen = set() if seen is None else seen
    if id(x) in seen:
        return 0
    seen.add(id(x))
    if isinstance(x, dict):
        return 1 + sum(size(k, seen) + size(v, seen) for k, v in x.items())
    if isinstance(x, (list, tuple, set)):
        return 1 + sum(size(v, seen) for v in x)
    return 1


loop = [1]
loop.append(loop)
print(size([1, [2, 3], {"k": (4,)}]), size(loop), size("abc"))
