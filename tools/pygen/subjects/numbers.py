"""int, float and bool: bounds of 64 bits, floor division of negatives, shifts, nan and -0.0, comparison chains."""
from ..grammar import gives
from ..kinds import head

EDGES = ["2 ** 31", "2 ** 53", "2 ** 60", "2 ** 61", "2 ** 62", "2 ** 63", "2 ** 64", "10 ** 18", "10 ** 20"]
FLOATS = ["0.0", "-0.0", "0.1", "0.5", "1.0", "-1.5", "2.5", "3.0", "1e16", "1e-7", "123456.789", "1e300", "5e-324", "float('inf')",
          "float('nan')", "-float('inf')", "1e22", "0.30000000000000004", "-7.25"]


@gives("literal int")
def int_literal(m, t, depth):
    if m.chance(0.06):
        base, near = m.r.choice(EDGES), m.r.choice(["", "", " - 1", " + 1"])
        return f"({m.r.choice(['', '-'])}{base}{near})" if m.chance(0.5) else str(eval(base + near))
    return str(m.r.choice([0, 1, 1, 2, 2, 3, 3, 4, 5, 7, 8, 10, 12, 16, 100, 255, 1000, -1, -1, -2, -3, -7, 65536, 46341]))


@gives("literal float")
def float_literal(m, t, depth):
    return m.r.choice(FLOATS[:11] if m.chance(0.85) else FLOATS)


@gives("literal bool")
def bool_literal(m, t, depth):
    return m.r.choice(["True", "False"])


def calm(m, t, depth):
    """An operand for repeated multiplication: in loops numbers must not grow without end."""
    return m.literal(t) if m.loops else m.expr(t, depth)


@gives("int", weight=6)
def arithmetic(m, t, depth):
    op = m.r.choice(["+", "+", "-", "-", "*", "//", "%", "&", "|", "^"])
    return f"({m.expr('int', depth)} {op} {calm(m, 'int', depth) if op == '*' else m.expr('int', depth)})"


@gives("int")
def shift(m, t, depth):
    by = m.r.choice(["1", "2", "5", "31", "62", "63", "64", f"({m.expr('int', depth)} & 7)"])
    if m.loops:
        by = m.r.choice(["1", "2", "3"])
    return f"({m.expr('int', depth)} {m.r.choice(['<<', '>>', '>>'])} {by})"


@gives("int")
def power(m, t, depth):
    small = f"({m.expr('int', depth)} % {m.r.randint(2, 40)})"
    return m.r.choice([f"({small} ** {m.r.randint(0, 12)})", f"pow({m.expr('int', depth)}, {m.r.randint(0, 20)}, {m.r.choice([7, 97, 1000003, -5])})",
                       f"({small} ** ({m.expr('int', depth)} & 3))"])


@gives("int", weight=2)
def int_of(m, t, depth):
    return m.r.choice([
        lambda: f"-{m.expr('int', depth)}", lambda: f"~{m.expr('int', depth)}", lambda: f"abs({m.expr('int', depth)})",
        lambda: f"int({m.expr('float', depth)})", lambda: f"round({m.expr('float', depth)})", lambda: f"int({m.expr('bool', depth)})",
        lambda: f"({m.expr('bool', depth)} + {m.expr('int', depth)})", lambda: f"divmod({m.expr('int', depth)}, {m.expr('int', depth)})[{m.r.randint(0, 1)}]",
        lambda: f"{m.expr('int', depth)}.bit_length()", lambda: f"({m.expr('int', depth)}).bit_count()",
        lambda: f"int(str({m.expr('int', depth)}))", lambda: f"round({m.expr('int', depth)}, {m.r.choice([-1, -2, 0, 1])})",
        lambda: f"min({m.expr('int', depth)}, {m.expr('int', depth)})", lambda: f"max({m.expr('int', depth)}, {m.expr('int', depth)}, {m.literal('int')})",
        lambda: f"int({m.expr('int', depth)} / {m.r.choice(['2', '3', '7', m.expr('int', 0)])})",
    ])().replace("--", "- -")


@gives("float", weight=5)
def float_arithmetic(m, t, depth):
    op = m.r.choice(["+", "-", "*", "/", "/", "//", "%"])
    sides = [m.expr("float", depth), m.expr(m.r.choice(["float", "int"]), depth)]
    m.r.shuffle(sides)
    return f"({sides[0]} {op} {sides[1]})"


@gives("float", weight=2)
def float_of(m, t, depth):
    return m.r.choice([
        lambda: f"({m.expr('int', depth)} / {m.expr('int', depth)})", lambda: f"float({m.expr('int', depth)})",
        lambda: f"abs({m.expr('float', depth)})", lambda: f"round({m.expr('float', depth)}, {m.r.randint(0, 3)})",
        lambda: f"(abs({m.expr('float', depth)}) ** 0.5)", lambda: f"({m.expr('float', depth)} ** {m.r.choice([2, 3, -1, 0])})",
        lambda: f"float(str({m.expr('float', depth)}))", lambda: f"-{m.expr('float', depth)}", lambda: f"min({m.expr('float', depth)}, {m.expr('float', depth)})",
        lambda: f"max({m.expr('float', depth)}, {m.expr('float', depth)})", lambda: f"({m.expr('int', depth)} ** -{m.r.randint(1, 3)})",
        lambda: f"sum([{m.expr('float', depth)}, {m.expr('float', depth)}, {m.expr('int', depth)}])",
        lambda: f"divmod({m.expr('float', depth)}, {m.expr('float', depth)})[{m.r.randint(0, 1)}]",
    ])().replace("--", "- -")


COMPARED = ["int", "int", "int", "float", "str", ("list", "int"), ("tuple", "int", "str")]


@gives("bool", weight=4)
def comparison(m, t, depth):
    kind = m.r.choice(COMPARED)
    sides = [m.expr(kind if kind not in ("int", "float") or m.chance(0.8) else m.r.choice(["int", "float", "bool"]), depth)
             for _ in range(2 if m.chance(0.75) else 3)]
    text = sides[0]
    for side in sides[1:]:
        text += f" {m.r.choice(['<', '<=', '>', '>=', '==', '!='])} {side}"
    return f"({text})"


@gives("bool", weight=2)
def logic(m, t, depth):
    return m.r.choice([f"(not {m.expr('bool', depth)})", f"({m.expr('bool', depth)} and {m.expr('bool', depth)})",
                       f"({m.expr('bool', depth)} or {m.expr('bool', depth)})", f"({m.expr('bool', depth)} ^ {m.expr('bool', depth)})",
                       f"bool({m.expr(m.type(), depth)})", f"({m.expr('bool', depth)} & {m.expr('bool', depth)})"])


@gives("bool", weight=1.5)
def question(m, t, depth):
    kind = m.type()
    return m.r.choice([
        lambda: f"({m.expr(kind, depth)} in {m.expr(('list', kind), depth)})", lambda: f"({m.expr('int', depth)} not in {m.expr(('set', 'int'), depth)})",
        lambda: f"({m.expr(kind, depth)} == {m.expr(m.type(), depth)})", lambda: f"isinstance({m.expr('any', depth)}, {m.r.choice(['int', 'str', '(int, float)', 'list', 'bool', 'tuple'])})",
        lambda: f"({m.var(m.r.choice([('opt', 'int'), 'any', ('list', 'int')])) or 'print'} is {m.r.choice(['', 'not '])}None)", lambda: f"any({m.expr(('list', 'bool'), depth)})",
        lambda: f"all({m.expr(('list', 'int'), depth)})", lambda: f"{m.expr('float', depth)}.is_integer()",
        lambda: f"({m.expr('str', depth)} in {m.expr('str', depth)})", lambda: f"({m.var('any') or 'len'} is {m.r.choice(['None', 'True', 'not None'])})",
        lambda: f"({m.expr(kind, depth)} != {m.expr(kind, depth)})",
    ])()


@gives("*", weight=0.5)
def conditional(m, t, depth):
    return f"({m.expr(t, depth)} if {m.expr('bool', depth)} else {m.expr(t, depth)})"


@gives("int", "float", "str", "list", "bool", weight=0.4)
def either(m, t, depth):
    return f"({m.expr(t, depth)} {m.r.choice(['or', 'and'])} {m.expr(t, depth)})"


@gives("*", weight=0.15)
def walrus(m, t, depth):
    if m.frame.top and not m.frame.blocks or head(t) in ("fn", "gen") or getattr(m, "in_class", False):
        return None
    text = m.expr(t, depth)
    names = [v for v in m.visible(t, mine=True) if not v.fixed and v.name not in m.busy and v.name not in m.frame.declared]
    if not names:
        return None
    return f"({m.r.choice(names).name} := {text})"
