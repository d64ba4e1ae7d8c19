"""The types that the grammar knows: words for scalars, tuples for what has parts.

    "int"  ("list", "int")  ("dict", "str", "int")  ("tuple", "int", "str")  ("opt", "int")  ("obj", "Cell3")  "any"
"""
SCALARS = ["int", "int", "int", "float", "str", "str", "bool", "bytes"]
KEYS = ["int", "int", "str", "str", "bool", "float"]
STEMS = {"int": "nijk", "float": "xyz", "str": "st", "bool": "b", "bytes": "w", "list": ["xs", "ys"], "dict": ["d", "e"],
         "set": ["u", "v"], "tuple": ["p", "q"], "opt": "o", "obj": ["it", "me"], "any": "a", "deque": ["dq"], "fn": "fg", "gen": "g"}


def head(t):
    return t if isinstance(t, str) else t[0]


def item(t):
    """What going over a container of type `t` gives, or None."""
    if t in ("str", "bytes"):
        return "str" if t == "str" else "int"
    if head(t) in ("list", "set", "deque", "gen", "dict"):
        return t[1]
    return None


def random_key(r):
    kind = r.choice(KEYS)
    return ("tuple", r.choice(["int", "str"]), r.choice(KEYS)) if r.random() < 0.2 else kind


def random_type(r, depth=2):
    """Mostly scalars, and containers of them."""
    if depth == 0 or r.random() < 0.45:
        return r.choice(SCALARS)
    kind = r.choice(["list"] * 6 + ["dict"] * 3 + ["tuple"] * 3 + ["set", "opt", "opt", "deque", "any"])
    if kind == "any":
        return "any"
    if kind == "dict":
        return "dict", random_key(r), random_type(r, depth - 1)
    if kind == "set":
        return "set", random_key(r)
    if kind == "tuple":
        return "tuple", *(random_type(r, depth - 1) for _ in range(r.randint(1, 3)))
    if kind == "opt":
        return "opt", r.choice(["int", "int", "float", "str", ("list", "int"), ("tuple", "int", "str")])
    return kind, random_type(r, depth - 1)


def annotation(t):
    """As it is written behind a parameter's colon."""
    kind = head(t)
    if isinstance(t, str):
        return "object" if t == "any" else t
    if kind in ("list", "dict", "set", "tuple"):
        return f"{kind}[{', '.join(map(annotation, t[1:]))}]"
    if kind == "opt":
        return f"{annotation(t[1])} | None"
    return t[1] if kind == "obj" else "object"
