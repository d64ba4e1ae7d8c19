"""What changes a container or an object in place."""
from ..grammar import indent, statement
from ..kinds import head
from .flow import OPS, augmented
from .text import slice_of


@statement(weight=4)
def change_list(m):
    found = m.growable("list")
    if not found:
        return None
    v = m.r.choice(found)
    xs, t = v.name, v.type[1]
    x = lambda: m.expr(t)
    growing = [lambda: f"{xs}.append({x()})", lambda: f"{xs}.append({x()})", lambda: f"{xs}.insert({m.expr('int')}, {x()})", lambda: f"{xs}.extend({m.expr(v.type)})",
               lambda: f"{xs} += {m.literal(v.type)}", lambda: f"{xs}[{slice_of(m, 1)}] = {m.expr(v.type)}", lambda: f"{xs}.extend({xs}[:2])"]
    other = [lambda: f"{xs}[{m.r.choice(['0', '-1', m.expr('int')])}] = {x()}", lambda: f"{xs}[{m.expr('int')} % len({xs})] = {x()}", lambda: f"{xs}.reverse()",
             lambda: f"{xs}.remove({x()})", lambda: f"print({xs}.pop({m.r.choice(['', '0', '-1', m.expr('int')])}))", lambda: f"del {xs}[{slice_of(m, 1)}]"]
    if t in ("int", "float", "str"):
        other += [lambda: f"{xs}.sort({m.r.choice(['', 'reverse=True', 'key=lambda v: -v' if t != 'str' else 'key=len'])})"]
    if head(t) in OPS:
        other += [lambda: augmented(m, f"{xs}[{m.r.choice(['0', '-1', m.expr('int')])}]", t)] * 2
    if m.chance(0.08):
        other += [lambda: f"{xs}.clear()"]
    if xs in m.busy and m.chance(0.8) or m.chance(0.5):
        return [m.r.choice(other)()]
    if v.fixed or v not in m.visible(mine=True):  # `xs += ` would bind it
        growing = growing[:4] + growing[5:]
    return m.limited(xs, [m.r.choice(growing)()])


@statement(weight=2.5)
def change_dict(m):
    found = m.growable("dict")
    if not found:
        return None
    v = m.r.choice(found)
    d, key, value = v.name, v.type[1], v.type[2]
    k = lambda: m.expr(key)
    options = [lambda: f"{d}[{k()}] = {m.expr(value)}", lambda: f"{d}[{k()}] = {m.expr(value)}", lambda: f"{d}.setdefault({k()}, {m.expr(value)})", lambda: f"print({d}.pop({k()}, None))",
               lambda: f"{d}.update({m.expr(v.type)})", lambda: f"print({d}.get({k()}))", lambda: f"print({d}.popitem())", lambda: f"print(list({d}), {d}.values())"]
    if head(value) in OPS:
        options += [lambda: augmented(m, f"{d}[{k()}]", value), lambda: f"{d}[{(one := k())}] = {d}.get({one}, {m.literal(value)}) {m.r.choice([o for o in OPS[head(value)] if o != '*' and o != '<<' and o != '>>'])} {m.literal(value)}"]
    if head(value) == "list":
        options += [lambda: f"{d}.setdefault({k()}, []).append({m.expr(value[1])})"] * 2
    return [m.r.choice(options)()]


@statement(weight=1.2)
def change_set(m):
    found = m.growable("set")
    if not found:
        return None
    v = m.r.choice(found)
    return [v.name + m.r.choice([f".add({m.expr(v.type[1])})", f".discard({m.expr(v.type[1])})", f".update({m.expr(('list', v.type[1]))})", f".remove({m.expr(v.type[1])})",
                                 f".intersection_update({m.expr(v.type)})", f".symmetric_difference_update({m.expr(v.type)})"])]


@statement(weight=1)
def change_deque(m):
    found = m.growable("deque")
    if not found:
        return None
    v = m.r.choice(found)
    x = m.expr(v.type[1])
    return m.limited(v.name, [v.name + m.r.choice([f".append({x})", f".appendleft({x})", f".rotate({m.r.randint(-2, 2)})", ".reverse()", f".extendleft([{x}, {x}])", f"[0] = {x}", f".insert(1, {x})"])])


@statement(weight=1.5)
def change_inside(m):
    """A list that stands in a tuple, a list or a dict."""
    for v in m.r.sample(found := m.visible(), len(found)):
        if head(v.type) == "tuple" and any(head(part) == "list" for part in v.type[1:]):
            i = next(i for i, part in enumerate(v.type[1:]) if head(part) == "list")
            target, t = f"{v.name}[{i}]", v.type[i + 1][1]
        elif head(v.type) == "list" and head(v.type[1]) == "list":
            target, t = f"{v.name}[{m.r.choice(['0', '-1'])}]", v.type[1][1]
        elif head(v.type) == "dict" and head(v.type[2]) == "list":
            target, t = f"{v.name}[{m.expr(v.type[1])}]", v.type[2][1]
        else:
            continue
        line = m.r.choice([f"{target}.append({m.expr(t)})", f"{target}[0] = {m.expr(t)}", f"{target} += [{m.expr(t)}]", f"{target}.reverse()"])
        return m.limited(target, [line], 8) if "append" in line or "+=" in line else [line]
    return None


@statement(weight=2.5)
def change_object(m):
    found = m.growable("obj")
    if not found:
        return None
    v = m.r.choice(found)
    c = m.class_of(v.type)
    fields = list(c.fields.items())
    if not fields:
        return None
    name, t = m.r.choice(fields)
    target = f"{v.name}.{name}"
    if head(t) in OPS and m.chance(0.5):
        line = augmented(m, target, t)
        return m.limited(target, [line], 30) if t in ("str", "bytes") or head(t) == "list" else [line]
    if head(t) == "list" and m.chance(0.5):
        return m.limited(target, [f"{target}.append({m.expr(t[1])})"])
    return [f"{target} = {m.expr(t)}"]


@statement(weight=0.5)
def deleting_while_going(m):
    """A container changes under the loop that goes over it."""
    found = m.growable("list")
    if not found or m.nested > 1:
        return None
    v = m.r.choice(found)
    x = m.add(v.type[1], fixed=True)
    change = m.r.choice([f"{v.name}.remove({x.name})", f"{v.name}.pop()", f"{v.name}.insert(0, {x.name})", f"{v.name}.append({x.name})", f"{v.name}[0] = {x.name}"])
    return [f"for {x.name} in {v.name}:", *indent([f"print({x.name}, len({v.name}))", f"if len({v.name}) > {m.r.randint(5, 8)}:", "    break", change])]
