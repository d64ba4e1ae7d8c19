"""Coroutines, driven by hand."""
from ..grammar import definition, indent, statement
from ..kinds import head


@definition(weight=0.35)
def coroutine(m):
    step, name, t = m.named("Step"), m.named("co"), m.r.choice(["int", "str"])
    other = m.named("top")

    def make(m):
        lines = []
        for _ in range(m.r.randint(1, 3)):
            v = m.add("int")
            lines += [f"{v.name} = await {step}({m.expr('int', 1)})", f"print('resumed', {v.name})"]
            if m.chance(0.4):
                lines += m.statement()
        if m.chance(0.4):
            lines = ["try:", *indent(lines), f"except {m.r.choice(['ValueError', 'Exception'])} as e:", "    print('inside', repr(e))"] + (["finally:", "    print('finally')"] if m.chance(0.5) else [])
        return lines + [f"return {m.expr(t)}"]

    lines = m.body_of([("p", "int")], make)
    m.coroutines += [name, other]
    return [f"class {step}:", "    def __init__(self, v):", "        self.v = v", "    def __await__(self):", "        got = yield self.v", "        print('sent', got)", "        return got or 0", "",
            f"async def {name}(p):", *lines, "", f"async def {other}(p):", f"    first = await {name}(p)", f"    return [first, await {name}(p + 1)]"]


@statement(weight=1)
def drive(m):
    if not m.coroutines:
        return None
    c, e, sent = m.named("c"), m.named("e"), m.named("n")
    how = m.r.random()
    if how < 0.6:
        return [f"{c} = {m.r.choice(m.coroutines)}({m.expr('int', 1)})", f"{sent} = None", "try:", "    while True:", f"        print('step', {c}.send({sent}))", f"        {sent} = ({sent} or 0) + 1", f"except StopIteration as {e}:", f"    print('gave', {e}.value)"]
    return [f"{c} = {m.r.choice(m.coroutines)}({m.expr('int', 1)})", f"print('step', {c}.send(None))", "try:", f"    print({c}.{m.r.choice(['throw(ValueError(3))', 'throw(KeyError(3))', 'send(5)'])})", f"except (StopIteration, KeyError, ValueError) as {e}:", f"    print(repr({e}))", f"{c}.close()"]
