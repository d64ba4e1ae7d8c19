"""match: literals, captures, sequences, mappings, classes, or, as, guards."""
from ..grammar import indent, statement
from ..kinds import head


def pattern(m, t, names, depth=2):
    """A pattern that values of type `t` may match; what it binds is put into `names`."""
    kind = head(t)
    if depth == 0 or m.chance(0.2):
        if m.chance(0.4):
            return "_"
        name = m.named("c")
        names[name] = t
        return name
    if kind == "int":
        return m.r.choice(["0", "1", "-1", "2", "7", "10", "0 | 1 | 2", "3 | 4", "int()", "True", "1.0"])
    if kind == "float":
        return m.r.choice(["0.0", "1", "2.5", "float()", "-1.5"])
    if kind == "str":
        return m.r.choice(["''", "'a'", "'ab' | 'abc'", "str()", "'hello'"])
    if kind == "bool":
        return m.r.choice(["True", "False", "1", "bool()"])
    if kind == "tuple":
        return "(" + ", ".join(pattern(m, part, names, depth - 1) for part in t[1:]) + ("," if len(t) == 2 else "") + ")"
    if kind == "list":
        rest = m.named("r")
        form = m.r.randint(0, 4)
        if form == 0:
            return "[]"
        first = pattern(m, t[1], names, depth - 1)
        if form == 1:
            return f"[{first}]"
        if form == 2:
            names[rest] = t
            return f"[{first}, *{rest}]"
        if form == 3:
            names[rest] = t
            return f"[*{rest}, {first}]"
        return f"[{first}, {pattern(m, t[1], names, depth - 1)}, *_]"
    if kind == "dict" and t[1] in ("str", "int"):
        rest = m.named("r")
        key = m.r.choice(["'a'", "'k'", "''"]) if t[1] == "str" else m.r.choice(["0", "1", "2"])
        inner = pattern(m, t[2], names, depth - 1)
        if m.chance(0.5):
            names[rest] = t
            return f"{{{key}: {inner}, **{rest}}}"
        return f"{{{key}: {inner}}}" if m.chance(0.8) else "{}"
    if kind == "obj":
        c = m.class_of(t)
        name, k = m.r.choice(list(c.fields.items()))
        return f"{c.name}({name}={pattern(m, k, names, depth - 1)})" if m.chance(0.8) else f"{c.name}()"
    if kind == "opt":
        return "None" if m.chance(0.4) else pattern(m, t[1], names, depth)
    return m.r.choice(["None", "int() | float()", "str()", "[_, *_]", "(_, _)", "{'a': _}", "bool()"])


@statement(weight=1.5)
def match(m):
    if m.nested > 2:
        return None
    t = m.type()
    lines = [f"match {m.expr(t)}:"]
    total = m.r.randint(1, 3)
    for i in range(total):
        names = {}
        text = pattern(m, t if m.chance(0.85) else m.type(), names)
        wild = text == "_" or text in names
        if m.chance(0.2) and not wild:
            name = m.named("w")
            text = f"({text}) as {name}"
        m.frame.blocks.append([])
        for name, k in names.items():
            m.add(k, name)
        guard = f" if {m.expr('bool')}" if m.chance(0.25) or wild else ""
        shown = [f"print({i}{''.join(', ' + name for name in names)})"]
        lines += indent([f"case {text}{guard}:", *indent(shown + (m.block(1) if m.chance(0.5) else []))])
        m.frame.blocks.pop()
    if m.chance(0.7):
        lines += indent(["case _:", *indent(m.block(1))])
    return lines
