"""list, tuple, dict, set, deque, Counter, defaultdict: displays, comprehensions, items, methods, sorting."""
from ..grammar import gives
from ..kinds import head, item, random_key
from .text import slice_of


def several(m, t, depth, low=0, high=4):
    return ", ".join(m.expr(t, depth) for _ in range(m.r.randint(low, high)))


@gives("literal list", "list", weight=2)
def list_display(m, t, depth):
    return f"[{several(m, t[1], depth - 1, 0 if m.chance(0.2) else 1)}]"


@gives("literal tuple", "tuple", weight=3)
def tuple_display(m, t, depth):
    return "(" + ", ".join(m.expr(part, depth - 1) for part in t[1:]) + ("," if len(t) == 2 else "") + ")"


@gives("literal dict", "dict", weight=2)
def dict_display(m, t, depth):
    return "{" + ", ".join(f"{m.expr(t[1], depth - 1)}: {m.expr(t[2], depth - 1)}" for _ in range(m.r.randint(0 if m.chance(0.2) else 1, 3))) + "}"


@gives("literal set", "set", weight=2)
def set_display(m, t, depth):
    return f"{{{several(m, t[1], depth - 1, 1)}}}" if m.chance(0.85) else "set()"


@gives("literal deque", "deque", weight=2)
def deque_display(m, t, depth):
    m.needs.add("from collections import deque")
    return f"deque([{several(m, t[1], depth - 1)}]{m.r.choice(['', '', ', 3', ', maxlen=4'])})"


@gives("literal opt", "opt", weight=2)
def opt_value(m, t, depth):
    return "None" if m.chance(0.35) else m.expr(t[1], depth)


def source(m, depth, kind=None):
    """(what a `for` goes over, the type of its items)"""
    choice = m.r.random()
    if choice < 0.35 and (kind is None or kind == "int"):
        return m.r.choice([f"range({m.r.randint(0, 6)})", f"range({m.r.randint(-2, 3)}, {m.r.randint(0, 8)})", f"range({m.r.randint(3, 9)}, {m.r.randint(-3, 2)}, -{m.r.randint(1, 3)})",
                           f"range(len({m.expr(m.r.choice(['str', ('list', 'int')]), depth)}))"]), "int"
    usable = [v for v in m.visible() if item(v.type) and (kind is None or item(v.type) == kind)]
    if usable and choice < 0.85:
        v = m.r.choice(usable)
        text = v.name
        if head(v.type) in ("list", "str", "bytes", "deque", "dict") and m.chance(0.15):
            text = f"reversed({text})"
        return text, item(v.type)
    kind = kind or m.type(1)
    return m.expr(("list", kind), depth), kind


@gives("list", weight=2.5)
def list_comprehension(m, t, depth):
    over, kind = source(m, depth)
    m.frame.blocks.append([])
    v = m.add(kind, fixed=True)
    condition = f" if {m.expr('bool', depth)}" if m.chance(0.4) else ""
    more = ""
    if m.chance(0.12):
        second, other = source(m, 0)
        w = m.add(other, fixed=True)
        more = f" for {w.name} in {second}"
    inner = m.expr(t[1], depth)
    m.frame.blocks.pop()
    return safe_walrus(f"[{inner} for {v.name} in {over}{condition}{more}]")


def safe_walrus(text):
    """CPython refuses some places for `:=` in a comprehension; there it is left out."""
    return None if ":=" in text else text


@gives("dict", weight=1.5)
def dict_comprehension(m, t, depth):
    over, kind = source(m, depth)
    m.frame.blocks.append([])
    v = m.add(kind, fixed=True)
    text = f"{{{m.expr(t[1], depth)}: {m.expr(t[2], depth)} for {v.name} in {over}{' if ' + m.expr('bool', depth) if m.chance(0.3) else ''}}}"
    m.frame.blocks.pop()
    return safe_walrus(text)


@gives("set", weight=1)
def set_comprehension(m, t, depth):
    over, kind = source(m, depth, t[1] if m.chance(0.5) else None)
    m.frame.blocks.append([])
    v = m.add(kind, fixed=True)
    text = f"{{{m.expr(t[1], depth)} for {v.name} in {over}}}"
    m.frame.blocks.pop()
    return safe_walrus(text)


@gives("int", "float", "bool", "str", weight=0.8)
def used_up(m, t, depth):
    """A generator expression that a call uses up."""
    over, kind = source(m, depth)
    m.frame.blocks.append([])
    v = m.add(kind, fixed=True)
    inner = m.expr(t, depth)
    condition = f" if {m.expr('bool', depth)}" if m.chance(0.4) else ""
    m.frame.blocks.pop()
    generator = f"{inner} for {v.name} in {over}{condition}"
    call = {"int": ["sum({})", "max(({}), default=0)", "min({})", "len(list({}))"], "float": ["sum(({}), 0.0)", "max({})", "min(({}), default=1.5)"],
            "bool": ["any({})", "all({})"], "str": ["''.join({})", "', '.join({})", "min(({}), default='')"]}[t]
    return safe_walrus(m.r.choice(call).format(f"{generator}") if "{" not in generator and "}" not in generator else m.r.choice(call).replace("{}", generator))


@gives("*", weight=2.5)
def subscript(m, t, depth):
    """An item of a container in sight."""
    found = []
    for v in m.visible():
        kind = head(v.type)
        if kind in ("list", "deque") and v.type[1] == t or v.type == t == "str":
            found.append(lambda v=v: f"{v.name}[{m.r.choice(['0', '-1', '1', f'{m.expr(chr(105) + chr(110) + chr(116), depth)} % len({v.name})', m.expr('int', 0)])}]")
            found.append(lambda v=v: f"{v.name}[{m.r.choice(['0', '-1'])}]")
        elif kind == "dict" and v.type[2] == t:
            found.append(lambda v=v: f"{v.name}[{m.expr(v.type[1], depth)}]")
            found.append(lambda v=v: f"{v.name}.get({m.expr(v.type[1], depth)}, {m.expr(t, depth)})")
        elif kind == "tuple" and t in v.type[1:]:
            places = [i for i, part in enumerate(v.type[1:]) if part == t]
            found.append(lambda v=v, places=places: f"{v.name}[{m.r.choice(places)}]")
            found.append(lambda v=v, places=places: f"{v.name}[{m.r.choice(places) - len(v.type) + 1}]")
    return m.r.choice(found)() if found else None


@gives("opt", weight=2)
def perhaps(m, t, depth):
    for v in m.visible(wanted=lambda v: head(v.type) == "dict" and v.type[2] == t[1]):
        return f"{v.name}.get({m.expr(v.type[1], depth)})"
    return f"next(({m.expr(t[1], depth)} for _ in {m.r.choice(['range(1)', 'range(0)', '()'])}), None)" if m.chance(0.3) else None


@gives("*", weight=0.3)
def of_optional(m, t, depth):
    """What stands in an Option, when it is certain and when not."""
    v = m.var(("opt", t))
    if v is None:
        return None
    return m.r.choice([f"({v} if {v} is not None else {m.expr(t, depth)})", f"({v} or {m.expr(t, depth)})", v])


@gives("*", weight=0.25)
def popped(m, t, depth):
    for v in m.visible(wanted=lambda v: head(v.type) in ("list", "deque") and v.type[1] == t and v.name not in m.busy):
        return m.r.choice([f"{v.name}.pop()", f"{v.name}.pop(0)" if head(v.type) == "list" else f"{v.name}.popleft()"])
    for v in m.visible(wanted=lambda v: head(v.type) == "dict" and v.type[2] == t and v.name not in m.busy):
        return m.r.choice([f"{v.name}.pop({m.expr(v.type[1], depth)}, {m.expr(t, depth)})", f"{v.name}.setdefault({m.expr(v.type[1], depth)}, {m.expr(t, depth)})", f"{v.name}.pop({m.expr(v.type[1], 0)})"])
    return None


@gives("int", weight=1.5)
def int_of_container(m, t, depth):
    kind = m.type()
    xs = m.expr(("list", "int"), depth)
    return m.r.choice([lambda: f"len({m.expr(('list', kind), depth)})", lambda: f"sum({xs})", lambda: f"max({xs})", lambda: f"min({xs})", lambda: f"{xs}.index({m.expr('int', 0)})",
                       lambda: f"{xs}.count({m.expr('int', depth)})", lambda: f"len({m.expr(('dict', 'str', 'int'), depth)})", lambda: f"len({m.expr(('set', 'int'), depth)})",
                       lambda: f"sum({m.expr(('list', 'bool'), depth)})", lambda: f"max({xs}, key=lambda v: -v)", lambda: f"max({xs}, key=abs, default={m.literal('int')})",
                       lambda: f"sum({xs}, {m.expr('int', depth)})", lambda: f"len({m.expr(('tuple', 'int', 'str'), depth)})"])()


KEYS = ["abs", "str", "lambda v: -v", "lambda v: v % 3", "lambda v: (v % 2, v)", "lambda v: str(v)"]
STR_KEYS = ["len", "str.lower", "lambda v: v[::-1]", "lambda v: (len(v), v)"]


@gives("list", weight=2.5)
def list_of(m, t, depth):
    kind = t[1]
    options = [lambda: f"({m.expr(t, depth)} + {m.literal(t) if m.loops else m.expr(t, depth)})", lambda: f"list({m.expr(t, depth)})", lambda: f"{m.expr(t, depth)}.copy()",
               lambda: f"[*{m.expr(t, depth)}, {m.expr(kind, depth)}]" if not m.loops else None, lambda: f"list(reversed({m.expr(t, depth)}))",
               lambda: f"({m.literal(t)} * {m.r.randint(0, 3)})", lambda: f"list(filter(None, {m.expr(t, depth)}))"]
    if kind in ("int", "float"):
        options += [lambda: f"sorted({m.expr(t, depth)})", lambda: f"sorted({m.expr(t, depth)}, reverse=True)", lambda: f"sorted({m.expr(t, depth)}, key={m.r.choice(KEYS)})",
                    lambda: f"sorted({m.expr(('set', kind), depth)})", lambda: f"list(map(lambda v: v + 1, {m.expr(t, depth)}))", lambda: f"list({m.expr(('set', kind), depth)})"]
    if kind == "str":
        options += [lambda: f"sorted({m.expr(t, depth)}, key={m.r.choice(STR_KEYS)})", lambda: f"{m.expr('str', depth)}.split({m.r.choice(['', repr(','), repr(' '), 'None, 1', repr('b')])})",
                    lambda: f"list({m.expr('str', depth)})", lambda: f"{m.expr('str', depth)}.splitlines()", lambda: f"list({m.expr(('dict', 'str', m.type(1)), depth)})",
                    lambda: f"list(map(str, {m.expr(('list', m.type(1)), depth)}))", lambda: f"{m.expr('str', depth)}.rsplit(None, 1)", lambda: f"sorted({m.expr(('set', 'str'), depth)})"]
    if kind == "int":
        options += [lambda: f"list(range({m.r.randint(0, 5)}))", lambda: f"list({m.expr('bytes', depth)})", lambda: f"list({m.expr(('dict', 'str', 'int'), depth)}.values())", lambda: f"[ord(c) for c in {m.expr('str', depth)}]"]
    if head(kind) == "tuple" and len(kind) == 3:
        options += [lambda: f"list(zip({m.expr(('list', kind[1]), depth)}, {m.expr(('list', kind[2]), depth)}))"] * 2
        if kind[1] == "int":
            options += [lambda: f"list(enumerate({m.expr(('list', kind[2]), depth)}{m.r.choice(['', ', 1'])}))"] * 2
        if kind[1] in ("int", "str", "bool"):
            options += [lambda: f"list({m.expr(('dict', kind[1], kind[2]), depth)}.items())"]
        options += [lambda: f"sorted({m.expr(t, depth)}, key=lambda v: v[0])"]
    return m.r.choice(options)()


@gives("tuple", weight=1)
def tuple_of(m, t, depth):
    if len(set(t[1:])) == 1:
        return m.r.choice([f"tuple({m.expr(('list', t[1]), depth)}[:{len(t) - 1}])", f"({m.expr(('tuple', *t[1:]), depth)} + ())"])
    if len(t) == 3:
        return f"({m.expr(('tuple', t[1]), depth)} + {m.expr(('tuple', t[2]), depth)})"
    return None


@gives("dict", weight=1.5)
def dict_of(m, t, depth):
    d = m.expr(t, depth)
    options = [f"{{**{d}, {m.expr(t[1], depth)}: {m.expr(t[2], depth)}}}", f"dict({d})", f"({d} | {m.expr(t, depth)})", f"{d}.copy()",
               f"dict(zip({m.expr(('list', t[1]), depth)}, {m.expr(('list', t[2]), depth)}))", f"dict.fromkeys({m.expr(('list', t[1]), depth)}, {m.expr(t[2], depth)})"]
    if t[1] == "str":
        options.append(f"dict({d}, k={m.expr(t[2], depth)})")
    if t[1:] == ("str", "int"):
        m.needs.add("from collections import Counter")
        options.append(f"dict(Counter({m.expr('str', depth)}))")
    return m.r.choice(options)


@gives("set", weight=1.5)
def set_of(m, t, depth):
    return m.r.choice([f"({m.expr(t, depth)} {m.r.choice('|&-^')} {m.expr(t, depth)})", f"set({m.expr(('list', t[1]), depth)})", f"{m.expr(t, depth)}.union({m.expr(('list', t[1]), depth)})",
                       f"set({m.expr(('dict', t[1], 'int'), depth)})", f"{m.expr(t, depth)}.copy()"])


@gives("bool", weight=0.6)
def bool_of_container(m, t, depth):
    kind = ("set", random_key(m.r))
    return m.r.choice([f"({m.expr(kind, depth)} {m.r.choice(['<', '<=', '==', '>='])} {m.expr(kind, depth)})", f"{m.expr(kind, depth)}.isdisjoint({m.expr(kind, depth)})",
                       f"({m.expr('str', depth)} in {m.expr(('dict', 'str', 'int'), depth)})", f"({m.expr('float', depth)} in {m.expr(('dict', 'int', 'str'), depth)})",
                       f"({m.expr('bool', depth)} in {m.expr(('dict', 'float', 'int'), depth)})", f"({m.expr(('list', 'int'), depth)} < {m.expr(('list', 'int'), depth)})",
                       f"({m.expr('int', depth)} in range({m.literal('int')}, {m.literal('int')}, {m.r.choice([1, 2, -1])}))"])


@gives("deque", weight=1.5)
def deque_of(m, t, depth):
    m.needs.add("from collections import deque")
    return f"deque({m.expr(('list', t[1]), depth)}{m.r.choice(['', ', 2', ', maxlen=5'])})"


@gives("literal any", "any", weight=2)
def anything(m, t, depth):
    kind = m.r.choice(["int", "float", "str", "bool", ("list", "int"), ("tuple", "int", "str"), "none", ("dict", "str", "int"), ("list", "any")])
    return "None" if kind == "none" else m.expr(kind, depth - 1)


@gives("any", weight=1)
def mixed(m, t, depth):
    return m.r.choice([lambda: f"[{m.expr('any', depth)}, {m.expr('int', depth)}][{m.r.randint(-2, 1)}]", lambda: m.expr(m.type(), depth), lambda: f"{{'a': {m.expr('any', depth)}, 1: 2}}.get({m.expr('any', 0) if m.chance(0.2) else repr('a')})",
                       lambda: f"({m.expr('int', depth)} {m.r.choice(['+', '*', '-'])} {m.expr('float', depth)})", lambda: f"({m.expr('any', depth)} {m.r.choice(['+', '*', '-', '//', '%', '<', '=='])} {m.expr('any', depth)})" if m.chance(0.4) and not m.loops else m.expr('bool', depth)])()


def bare_slice(m):
    return slice_of(m, 0)
