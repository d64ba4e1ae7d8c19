"""Exceptions: raised on purpose and by mistakes, caught, chained, with else and finally."""
from ..grammar import definition, indent, statement
from ..kinds import head

KINDS = ["ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "ArithmeticError", "LookupError", "Exception", "(ValueError, TypeError)", "RuntimeError", "AttributeError"]


def handler(m, name=None):
    name = name or m.named("e")
    form = m.r.choice([f"print('caught', type({name}).__name__, {name})", f"print(type({name}).__name__, {name}.args)", f"print(repr({name}))", f"print('caught', {name})",
                       f"print(type({name}).__name__, {name}, type({name}.__context__).__name__, {name}.__cause__)"])
    return f"except {m.r.choice(KINDS) if m.chance(0.4) else 'Exception'} as {name}:", [form]


def raising(m):
    own = [c for c in m.errors]
    kind = m.r.choice(own) if own and m.chance(0.5) else m.r.choice(["ValueError", "TypeError", "KeyError", "RuntimeError", "IndexError"])
    return f"raise {kind}({m.r.choice(['', m.expr(m.type()), m.expr('str'), m.expr('int') + ', ' + m.expr('str')])})"


@statement(weight=2.5)
def try_block(m):
    if m.nested > 2:
        return None
    lines = ["try:", *indent(m.block())]
    if m.chance(0.3):
        lines += indent([f"if {m.expr('bool')}:", f"    {raising(m)}"])
    caught = m.chance(0.85)
    if caught:
        line, inside = handler(m)
        lines += [line, *indent(inside + (m.block(1) if m.chance(0.3) else []))]
        if m.chance(0.15):
            line, inside = handler(m)
            lines += [line, *indent(inside)]
        if m.chance(0.12):
            lines[-1:] = [lines[-1], "    " + m.r.choice(["raise", f"raise RuntimeError({m.expr('str')})", f"raise KeyError({m.expr('int')}) from None", "raise LookupError('again') from " + line_name(line)])]
        if m.chance(0.2):
            lines += ["else:", *indent(m.block(1))]
    if not caught or m.chance(0.3):
        m.breakable.append(False)
        lines += ["finally:", *indent(m.block(1))]
        m.breakable.pop()
    return lines


def line_name(line):
    return line.split(" as ")[1].rstrip(":")


@statement(weight=0.4)
def raise_sometimes(m):
    return [f"if {m.expr('bool')}:", f"    {raising(m)}"] if m.chance(0.5) else None


@statement(weight=2)
def mistake(m):
    """An operation that CPython refuses, most of the times."""
    t = m.type()
    v = m.r.choice(found).name if (found := m.visible(t)) else m.expr(t)
    wrong = m.r.choice([
        lambda: f"{m.expr('str')} + {m.expr('int')}", lambda: f"{m.expr('int')} + {m.expr('str')}", lambda: f"{m.expr(('list', 'int'))}[{m.r.choice([9, -9, 100])}]", lambda: f"{m.expr('int')} // 0",
        lambda: f"{m.expr('int')} % ({m.expr('int')} & 1)", lambda: f"{m.expr('float')} / 0", lambda: f"{v}.missing", lambda: f"{m.var(t) or 'len'}[{m.expr('str')}]", lambda: f"len({v})", lambda: f"{m.var(t) or 'len'}()",
        lambda: f"int({m.expr('str')})", lambda: f"{m.expr(('dict', 'str', 'int'))}[{m.expr('str')}]", lambda: f"[1, 2].index({m.expr('int')})", lambda: f"-{v}", lambda: f"{v} < {m.expr(m.type())}",
        lambda: f"sorted([{m.expr('int')}, {m.expr('str')}])", lambda: f"[*{v}]", lambda: f"{{{m.expr(('list', 'int'))}: 1}}", lambda: f"sum({v})", lambda: f"max([])", lambda: f"float({m.expr('str')})",
        lambda: f"{m.expr(('tuple', 'int', 'str'))}[{m.r.randint(1, 4)}]", lambda: f"{m.expr('str')}.join({m.expr(('list', m.type(1)))})", lambda: f"undefined{m.number}", lambda: f"chr({m.r.choice(['-1', '1114112', '2 ** 70'])})",
        lambda: f"{m.expr('int')} << {m.r.choice(['-1', '2'])}", lambda: f"{m.expr('int')} ** {m.r.choice(['-1', '2'])}", lambda: f"next(iter({v}))", lambda: f"{v} @ 2", lambda: f"{m.expr('int')} in {v}", lambda: f"round({v}, {m.expr('str')})",
        lambda: f"int({m.r.choice(['float(chr(110) + chr(97) + chr(110))', '1e400', repr('1.5'), '[]', 'None'])})", lambda: f"bytes([{m.expr('int')}])", lambda: f"ord({m.expr('str')})", lambda: f"{m.expr('bytes')} + {m.expr('str')}",
        lambda: f"'%d' % {v}", lambda: f"format({v}, '{m.r.choice(['d', '.2f', 'x', 's', 'q', '5'])}')", lambda: f"abs({v})", lambda: f"{v}.append(1)", lambda: f"{v}.upper()", lambda: f"range({m.expr('int')}, 5, 0)", lambda: f"{m.expr('str')}.index({m.expr('str')})",
        lambda: f"[].pop()", lambda: f"set({v})", lambda: f"dict({v})", lambda: f"list(zip([1, 2], [3], strict=True))", lambda: f"divmod({v}, {m.expr('int')})", lambda: f"pow({m.expr('int')}, -1, {m.r.choice([4, 7])})"])()
    name = m.named("e")
    use = m.r.choice([f"print({wrong})", f"{m.named('w')} = {wrong}", wrong])
    if m.chance(0.2):
        return [use]
    return ["try:", f"    {use}", f"except {m.r.choice(['Exception', 'Exception', '(TypeError, ValueError, LookupError)'])} as {name}:",
            f"    print(type({name}).__name__, {name})"]


@statement(weight=0.7)
def wrong_assignment(m):
    t = m.type()
    v = m.expr(t, 1)
    name = m.named("e")
    line = m.r.choice([lambda: f"{m.named('a')}, {m.named('b')} = {v}", lambda: f"{m.named('a')}, *{m.named('b')}, {m.named('c')} = {m.expr(('list', 'int'))}", lambda: f"{m.expr(('tuple', 'int'))}[0] = 1",
                       lambda: f"{m.expr('str')}[0] = 'a'", lambda: f"{m.expr(('list', 'int'))}[::2] = [1, 2, 3]", lambda: f"del {m.expr(('list', 'int'))}[{m.r.randint(2, 9)}]", lambda: f"{v}.attr = 1", lambda: f"for {m.named('q')} in {m.expr('int')}: pass"])()
    return ["try:", f"    {line}", f"except Exception as {name}:", f"    print(type({name}).__name__, {name})"]


@definition(weight=0.5)
def own_error(m):
    name = m.named("Error")
    base = m.r.choice(["Exception", "ValueError", "KeyError", "LookupError"] + m.errors)
    m.errors.append(name)
    return [f"class {name}({base}):"] + m.r.choice([["    pass"], ["    def __str__(self):", "        return 'own:' + repr(self.args)"], ["    code = 7"],
                                                    ["    def __init__(self, *args):", "        super().__init__(*args)", "        self.count = len(args)"]])
