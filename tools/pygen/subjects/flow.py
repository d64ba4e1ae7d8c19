"""Assignments, unpacking, printing, branches and loops."""
from ..grammar import indent, statement
from ..kinds import head, item
from .containers import source


def stored(m, t=None):
    """Variables that an assignment may change here."""
    return m.visible(t, mine=True, wanted=lambda v: not v.fixed and v.name not in m.busy)


@statement(weight=5)
def new_variable(m):
    t = m.type()
    text = m.expr(t)
    old = stored(m, t)
    if old and m.chance(0.4):
        return [f"{m.r.choice(old).name} = {text}"]
    v = m.add(t)
    if m.chance(0.05) and not m.nested:
        w = m.add(t)
        return [f"{v.name} = {w.name} = {text}"]
    return [f"{v.name} = {text}"]


@statement(weight=1.5)
def alias(m):
    """The same object under a second name, or inside of another."""
    found = m.visible(wanted=lambda v: head(v.type) in ("list", "dict", "set", "obj", "deque"))
    if not found:
        return None
    v = m.r.choice(found)
    lines = []
    how = m.r.random()
    if how < 0.5:
        lines.append(f"{m.add(v.type).name} = {v.name}")
    elif how < 0.75:
        lines.append(f"{m.add(('list', v.type)).name} = [{v.name}, {v.name}{m.r.choice(['', ', ' + m.expr(v.type)])}]")
    elif how < 0.9:
        lines.append(f"{m.add(('tuple', 'int', v.type)).name} = ({m.expr('int')}, {v.name})")
    else:
        lines.append(f"{m.add(('dict', 'str', v.type)).name} = {{'k': {v.name}, {m.expr('str')}: {m.expr(v.type)}}}")
    return lines


@statement(weight=6)
def show(m):
    shown = [v.name for v in m.visible(wanted=lambda v: head(v.type) not in ("fn", "gen"))]
    parts = m.r.sample(shown[-8:], min(len(shown[-8:]), m.r.randint(1, 3))) if shown else []
    if not parts or m.chance(0.4):
        parts.append(m.expr(m.type()))
    return [f"print({', '.join(parts)}{m.r.choice(['', '', '', '', ', sep=' + repr('|'), ', end=' + repr(';' + chr(10))])})"]


OPS = {"int": ["+", "-", "*", "//", "%", "&", "|", "^", ">>", "<<"], "float": ["+", "-", "*", "/", "//", "%"], "str": ["+"], "list": ["+"], "bytes": ["+"],
       "set": ["|", "&", "-", "^"], "dict": ["|"], "bool": ["&", "|", "^"]}


def augmented(m, target, t):
    op = m.r.choice(OPS[head(t)])
    if op == "<<":
        return f"{target} <<= {m.r.randint(0, 3)}"
    if op == "*" and m.loops:
        return f"{target} *= {m.r.choice(['2', '3', '-1', '1.5' if t == 'float' else '7'])}"
    if op == ">>":
        return f"{target} >>= {m.r.randint(0, 3)}"
    if m.loops and t in ("str", "bytes") or m.loops and head(t) == "list":
        return f"{target} {op}= {m.literal(t)}"
    return f"{target} {op}= {m.expr(t)}"


@statement(weight=4)
def augment(m):
    found = [v for v in stored(m) if head(v.type) in OPS]
    if not found:
        return None
    v = m.r.choice(found)
    line = augmented(m, v.name, v.type)
    return m.limited(v.name, [line], 30) if v.type in ("str", "bytes") or head(v.type) == "list" else [line]


@statement(weight=1.5)
def unpack(m):
    kinds = [m.type(1) for _ in range(m.r.randint(2, 3))]
    parts = [m.expr(t) for t in kinds]
    if m.chance(0.35):
        t = m.type(1)
        text = m.expr(("list", t))
        a, b = m.add(t), m.add(("list", t))
        return [f"{m.r.choice([f'{a.name}, *{b.name}', f'*{b.name}, {a.name}', f'[{a.name}, *{b.name}]'])} = {text}"]
    if m.chance(0.25):
        tuples = m.visible(wanted=lambda v: head(v.type) == "tuple")
        if tuples:
            v = m.r.choice(tuples)
            names = [m.add(t).name for t in v.type[1:]]
            return [f"{', '.join(names)}{',' if len(names) == 1 else ''} = {v.name}"]
    names = [m.add(t).name for t in kinds]
    return [f"{', '.join(names)} = {', '.join(parts)}"]


@statement(weight=0.8)
def swap(m):
    for v in m.r.sample(found := stored(m), len(found)):
        same = [w for w in found if w.type == v.type and w is not v]
        if same:
            w = m.r.choice(same)
            return [f"{v.name}, {w.name} = {w.name}, {v.name}"]
    return None


@statement(weight=3)
def branch(m):
    if m.nested > 3:
        return None
    test = m.expr("bool") if m.chance(0.7) else m.expr(m.type())
    lines = [f"if {test}:", *indent(m.block())]
    if m.chance(0.25):
        lines += [f"elif {m.expr('bool')}:", *indent(m.block())]
    if m.chance(0.5):
        lines += ["else:", *indent(m.block())]
    return lines


@statement(weight=0.7)
def both_branches_bind(m):
    t = m.type()
    name = m.fresh(t)
    lines = [f"if {m.expr('bool')}:", f"    {name} = {m.expr(t)}"]
    if m.chance(0.8):
        lines += ["else:", f"    {name} = {m.expr(t)}"]
    m.add(t, name)
    return lines


def ending(m):
    """A conditional break or continue, or nothing."""
    return [f"if {m.expr('bool')}:", f"    {m.r.choice(['break', 'continue'])}"] if m.chance(0.35) else []


def for_head(m):
    """(targets and source of a `for`, variables to bind)"""
    lists = m.visible(wanted=lambda v: item(v.type) and head(v.type) != "gen")
    dicts = m.visible(wanted=lambda v: head(v.type) == "dict")
    choice = m.r.random()
    if lists and choice < 0.15:
        v = m.r.choice(lists)
        return "{}, {}", f"enumerate({v.name}{m.r.choice(['', ', 1'])})", ["int", item(v.type)]
    if dicts and choice < 0.3:
        v = m.r.choice(dicts)
        return "{}, {}", f"{m.r.choice(['', 'list', 'sorted'])}({v.name}.items())", [v.type[1], v.type[2]]
    if len(lists) > 1 and choice < 0.42:
        v, w = m.r.choice(lists), m.r.choice(lists)
        return "{}, {}", f"zip({v.name}, {w.name})", [item(v.type), item(w.type)]
    pairs = m.visible(wanted=lambda v: head(v.type) == "list" and head(v.type[1]) == "tuple")
    if pairs and choice < 0.7:
        v = m.r.choice(pairs)
        parts = v.type[1][1:]
        return ", ".join(["{}"] * len(parts)) + ("," if len(parts) == 1 else ""), v.name, parts
    text, kind = source(m, 1)
    return "{}", text, [kind]


@statement(weight=3)
def for_loop(m):
    if m.nested > 2 or m.loops > 2:
        return None
    targets, over, kinds = for_head(m)
    # CPython says so when a dict changes under a loop; a list that grows would have no end, so it is left alone mostly.
    busy = {v.name for v in m.visible() if v.name in over} - m.busy
    if m.chance(0.1):
        busy = set()
    m.busy |= busy
    m.frame.blocks.append([])
    names = [m.add(t, fixed=m.chance(0.8)).name for t in kinds]
    lines = [f"for {targets.format(*names)} in {over}:", *indent(m.looped() + ending(m))]
    born = m.frame.blocks.pop()
    m.busy -= busy
    if m.chance(0.25):
        m.frame.blocks[-1] += born
    if m.chance(0.2):
        lines += ["else:", *indent(m.block(1))]
    return lines


@statement(weight=1.5)
def while_loop(m):
    if m.nested > 2 or m.loops > 2:
        return None
    n = m.add("int", fixed=True)
    limit = m.r.randint(2, 6)
    form = m.r.random()
    if form < 0.5:
        first, test, step = "0", f"{n.name} < {limit}", f"{n.name} += {m.r.choice([1, 1, 2])}"
    elif form < 0.8:
        first, test, step = str(limit), m.r.choice([f"{n.name}", f"{n.name} > 0"]), f"{n.name} -= 1"
    else:
        first, test, step = f"{m.expr('int')} & 255", f"{n.name}", m.r.choice([f"{n.name} //= 3", f"{n.name} >>= 1"])
    if m.chance(0.3):
        test += f" and {m.expr('bool')}"
    lines = [f"{n.name} = {first}", f"while {test}:", *indent([step] + m.looped() + ending(m))]
    if m.chance(0.2):
        lines += ["else:", *indent(m.block(1))]
    return lines


@statement(weight=0.5)
def leave(m):
    if m.breakable and m.nested > 1 and m.chance(0.3):
        return [m.r.choice(["break", "continue"])] if m.breakable[-1] else None
    return None


@statement(weight=0.5)
def delete(m):
    found = stored(m)
    if not found or not m.chance(0.6):
        return None
    v = m.r.choice(found)
    if head(v.type) == "list" and m.chance(0.7):
        return [f"del {v.name}[{m.r.choice(['0', '-1', ':1', '::2', '1:', m.expr('int')])}]"]
    if head(v.type) == "dict":
        return [f"del {v.name}[{m.expr(v.type[1])}]"]
    for block in m.frame.blocks:
        if v in block and len(block) > 3 and block is m.frame.blocks[-1]:
            block.remove(v)
            return [f"del {v.name}"] + (["try:", f"    print({v.name})", "except NameError as e:", "    print(type(e).__name__, e)"] if m.chance(0.3) else [])
    return None


@statement(weight=0.4)
def global_variable(m):
    """A variable of the module, changed from inside of a function."""
    found = [v for v in m.frames[0].blocks[0] if head(v.type) in OPS and v.top] if not m.frame.top else []
    own = {v.name for block in m.frame.blocks for v in block}
    found = [v for v in found if v.name not in own]
    if not found or any(not f.top for f in m.frames[:-1]) and m.chance(0.5):
        return None
    v = m.r.choice(found)
    m.frame.declared[v.name] = "global"
    return [m.r.choice([augmented(m, v.name, v.type), f"{v.name} = {m.expr(v.type)}"])]


@statement(weight=0.5)
def assertion(m):
    return [f"assert {m.expr('bool')} or {m.expr(m.type())}" + m.r.choice(["", f", {m.expr('str')}"])] if m.chance(0.4) else None


@statement(weight=0.6)
def with_block(m):
    managers = [c for c in m.classes if "context" in c.traits]
    if not managers or m.nested > 2:
        return None
    c = m.r.choice(managers)
    value = m.expr(("obj", c.name))
    v = m.add("int") if m.chance(0.5) else None
    return [f"with {value}{' as ' + v.name if v else ''}:", *indent(m.block())]
