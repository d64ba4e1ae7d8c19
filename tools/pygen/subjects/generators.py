"""Generators: for loops over them, next, send, throw, close, yield from, finally."""
from ..grammar import definition, indent, statement
from ..kinds import head
from .functions import parameters
from .errors import handler


def yielding(m, t):
    lines = []
    form = m.r.random()
    if form < 0.5:
        v = m.add("int", fixed=True)
        lines += [f"for {v.name} in range({m.r.randint(1, 4)}):", *indent(m.looped(1) + [f"yield {m.expr(t)}"])]
    elif form < 0.7:
        lines += [f"yield {m.expr(t)}", *m.statement(), f"yield {m.expr(t)}"]
    elif form < 0.85:
        lines += [f"yield from {m.expr(('list', t))}"]
    else:
        lines += [f"if {m.expr('bool')}:", f"    yield {m.expr(t)}"]
    return lines


@definition(weight=1.2)
def generator(m):
    """It is gone over."""
    name, t = m.named("gen"), m.type(1)
    pairs, texts, _ = parameters(m, m.r.randint(0, 2))

    def make(m):
        m.frame.generator = True
        lines = []
        for _ in range(m.r.randint(1, 3)):
            lines += m.statement() if m.chance(0.3) else yielding(m, t)
        return lines + yielding(m, t) + (["return 7"] if m.chance(0.2) else [])

    lines = m.body_of(pairs, make)
    m.generators.append((name, [k for _, k in pairs], t))
    return [f"def {name}({', '.join(texts)}):", *lines]


@definition(weight=0.6)
def spoken_to(m):
    """It receives what is sent and survives what is thrown."""
    name = m.named("talk")
    total = m.literal("int")
    lines = [f"def {name}(start):", f"    total = start"]
    inside = ["got = yield total", "print('got', got)", "if got is None:", f"    {m.r.choice(['continue', 'break', 'return total', 'total = -1'])}", f"total = total {m.r.choice(['+', '-', '*'])} got"]
    if m.chance(0.6):
        inside = ["try:", *indent([line.replace("continue", "total += 1").replace("break", "total += 2") for line in inside]),
                  f"except {m.r.choice(['ValueError', 'TypeError', 'Exception', 'GeneratorExit'])} as e:", f"    print('inside', type(e).__name__, e)", f"    {m.r.choice(['total = 0', 'raise', 'yield -1', 'return'])}"]
        inside = [line.replace("yield -1", "total = -5") for line in inside] if m.chance(0.5) else inside
        if m.chance(0.4):
            inside += ["finally:", "    print('finally', total)"]
    lines += indent([f"while total < {m.r.choice([5, 50])}:", *indent(inside), f"return {m.r.choice(['total', repr('end'), 'None'])}"])
    m.talkers.append(name)
    if m.chance(0.4):
        outer = m.named("outer")
        lines += ["", f"def {outer}(start):", "    print('before')", f"    got = yield from {name}(start)", "    print('after', got)", "    yield got"]
        m.talkers.append(outer)
    return lines


@statement(weight=1.5)
def over_generator(m):
    if not m.generators:
        return None
    name, takes, t = m.r.choice(m.generators)
    call = f"{name}({', '.join(m.expr(k, 1) for k in takes)})"
    form = m.r.random()
    if form < 0.3:
        v = m.add(("list", t))
        return [f"{v.name} = {m.r.choice([f'list({call})', f'[*{call}]', f'[v for v in {call}]'])}"]
    if form < 0.5 and m.nested < 3:
        m.frame.blocks.append([])
        v = m.add(t, fixed=True)
        lines = [f"for {v.name} in {call}:", *indent(m.looped())]
        m.frame.blocks.pop()
        return lines
    g = m.named("g")
    return [f"{g} = {call}", *(m.r.choice([f"print(next({g}, 'end'))", f"print(next({g}))", f"print(list({g}))", f"print({m.literal(t)} in {g})", f"{g}.close()", f"for v in {g}:\n    print('v', v)\n    break".split(chr(10))[0] + f" print(v)"]) for _ in range(m.r.randint(1, 4)))]


@statement(weight=1)
def talk(m):
    if not m.talkers:
        return None
    g = m.named("g")
    steps = []
    for _ in range(m.r.randint(2, 4)):
        step = m.r.choice([f"print({g}.send({m.expr('int', 1)}))", f"print({g}.send({m.expr('int', 0)}))", f"print(next({g}))", f"print({g}.throw({m.r.choice(['ValueError', 'TypeError', 'KeyError'])}({m.literal('int')})))", f"{g}.close()", f"print({g}.send(None))"])
        e = m.named("e")
        steps += ["try:", f"    {step}", f"except {m.r.choice(['StopIteration', '(StopIteration, ValueError)', 'Exception'])} as {e}:", f"    print(type({e}).__name__, {e}, {e}.args)"] if m.chance(0.7) else [step]
    first = [f"print(next({g}))"] if m.chance(0.85) else []
    return [f"{g} = {m.r.choice(m.talkers)}({m.expr('int', 1)})", *first, *steps]


@statement(weight=0.5)
def kept_expression(m):
    """A generator expression that lives on."""
    t = m.r.choice(["int", "str", "float"])
    g = m.named("g")
    xs = m.visible(("list", t))
    over = m.r.choice(xs).name if xs else m.expr(("list", t), 1)
    inside = m.r.choice([f"(v, {m.expr('int', 1)})", "v", "[v]", m.expr(t, 1)])
    if ":=" in inside:
        return None
    later = [f"{over}.append({m.literal(t)})"] if xs and over not in m.busy and not m.loops else []
    return [f"{g} = ({inside} for v in {over}{m.r.choice(['', ' if v'])})", f"print(next({g}, None))", *later, f"print(list({g}), list({g}))"]
