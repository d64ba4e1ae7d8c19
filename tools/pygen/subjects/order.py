"""Order of evaluation: operands that print when they are evaluated."""
from ..grammar import statement
from ..kinds import head


def say(m, text):
    return f"say{m.number}({text})"


@statement(weight=1.2)
def spoken(m):
    if not m.says:
        return None
    i, t = (lambda depth=0: say(m, m.expr("int", depth))), m.type(1)
    options = [lambda: f"print({i()} < {i()} <= {i()})", lambda: f"print({i()} + {i()} * {i()})", lambda: f"print([{i()}, *[{i()}], {i()}])", lambda: f"print({{{i()}: {i()}, {i()}: {i()}}})",
               lambda: f"print({i()} if {i()} else {i()})", lambda: f"print({i()} and {i()} or {i()})", lambda: f"print(f'{{{i()}}} {{{i()}!r}}')", lambda: f"print({i()}, *[{i()}], sep=str({i()}))", lambda: f"print('%s %s' % ({i()}, {i()}))",
               lambda: f"print(max({i()}, {i()}, key=lambda v: say{m.number}(-v)))", lambda: f"print([say{m.number}(v) for v in ({i()}, {i()}) if say{m.number}(v)])", lambda: f"assert {i()}, {i()}", lambda: f"print({say(m, m.expr(t, 0))} == {say(m, m.expr(t, 0))})"]
    for v in m.visible(("list", "int")):
        xs = v.name
        options += [lambda: f"{say(m, xs)}[{say(m, '0')}] = {i()}", lambda: f"{say(m, xs)}[{say(m, '-1')}] += {i()}", lambda: f"{say(m, xs)}[{say(m, '0')}], {say(m, xs)}[{say(m, '-1')}] = {i()}, {i()}", lambda: f"print({say(m, xs)}[{say(m, '0')}:{say(m, '2')}])", lambda: f"del {say(m, xs)}[{say(m, '0')}]",
                    lambda: f"{xs}[{xs}.index({xs}[0])], {xs}[0] = {i()}, {i()}", lambda: f"print({xs}, {xs}.append({i()}) if len({xs}) < 9 else 0, {xs})", lambda: f"print({xs}[0] + ({xs}.pop() if len({xs}) > 1 else 0), {xs})"]
    for v in m.visible(("dict", "str", "int")):
        d = v.name
        options += [lambda: f"{say(m, d)}[{say(m, m.literal('str'))}] = {i()}", lambda: f"{say(m, d)}[{say(m, m.literal('str'))}] += {i()}", lambda: f"print({say(m, d)}.get({say(m, m.literal('str'))}, {i()}))"]
    for v in m.visible("int", mine=True, wanted=lambda v: not v.fixed):
        n = v.name
        options += [lambda: f"{n} = {n} + ({n} := {i()}) + {n}", lambda: f"print({n}, ({n} := {n} - 1), {n})", lambda: f"{n} += ({n} := {m.literal('int')})", lambda: f"print([{n}, ({n} := 5), {n}], {n})", lambda: f"{n}, {m.add('int').name} = {i()}, {n}"]
    for f in m.functions:
        if len(f.takes) > 1 and not any(head(k) in ("count", "text") for k in f.takes):
            options.append(lambda: f"print({f.name}({', '.join(say(m, m.expr(k, 0)) for k in f.takes)}))")
            break
    line = m.r.choice(options[-12:] if m.chance(0.6) else options)()
    return None if ":=" in line and not m.frame.blocks else [line]
