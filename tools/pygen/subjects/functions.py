"""Functions and calls: defaults, keywords, stars, recursion, closures, nonlocal, functions as values."""
from ..grammar import definition, gives, indent, statement
from ..kinds import annotation, head
from ..maker import Function


def result_lines(m, t):
    return [f"return {m.expr(t)}"]


def body(m, result):
    m.frame.returns = result
    lines = []
    for _ in range(m.r.choice([0, 1, 1, 2, 2, 3])):
        lines += m.statement()
    if m.chance(0.25):
        lines += [f"if {m.expr('bool')}:", *indent(result_lines(m, result))]
    return lines + result_lines(m, result)


def parameters(m, count=None):
    """[(name, type)] and the text of each with its annotation."""
    types = [m.type() for _ in range(m.r.choice([0, 1, 1, 2, 2, 3]) if count is None else count)]
    names = [m.named("p") for _ in types]
    noted = m.chance(0.35)
    return list(zip(names, types)), [f"{n}: {annotation(t)}" if noted else n for n, t in zip(names, types)], noted


def make_function(m, name, nested=False):
    result = m.type()
    pairs, texts, noted = parameters(m)
    types, keywords, optional = [t for _, t in pairs], {}, 0
    if pairs and m.chance(0.3):
        optional = m.r.randint(1, len(pairs))
        for i in range(len(pairs) - optional, len(pairs)):
            texts[i] += (" = " if noted else "=") + m.literal(types[i])
        keywords = {pairs[i][0]: types[i] for i in range(len(pairs) - optional, len(pairs))} if m.chance(0.5) else {}
    more = []
    if m.chance(0.12):
        rest = m.named("rest")
        texts.append(f"*{rest}")
        more.append((rest, "any"))
        if m.chance(0.5):
            extra = m.named("kw")
            texts.append(f"{extra}={m.literal('int')}")
            keywords[extra] = "int"
            more.append((extra, "int"))
    lines = m.body_of(pairs + more, lambda m: body(m, result))
    f = Function(name, types, result, keywords, optional)
    arrow = f" -> {annotation(result)}" if noted and m.chance(0.7) else ""
    return f, [f"def {name}({', '.join(texts)}){arrow}:", *lines]


@definition(weight=4)
def function(m):
    f, lines = make_function(m, m.named("f"))
    m.functions.append(f)
    return lines


@definition(weight=1)
def recursive(m):
    """It calls itself with less, at most a dozen times."""
    name, n = m.named("rec"), m.named("n")
    result = m.r.choice(["int", "int", "str", ("list", "int"), "float", "any"])
    other, t = m.named("p"), m.type(1)

    def make(m):
        first = m.expr(result)
        again = f"{name}({n} - {m.r.choice([1, 1, 2])}, {m.expr(t)})"
        lines = [f"if {n} <= 0:", f"    return {first}", *m.statement()]
        combined = {"int": f"({again} {m.r.choice(['+', '-', '^'])} {m.expr('int')})", "str": f"({again} + {m.literal('str')})", "float": f"({again} / 2 + {m.expr('float')})"}
        return lines + [f"return {combined.get(result, again)}"]

    lines = m.body_of([(n, "int"), (other, t)], make)
    m.functions.append(Function(name, [("count", m.r.randint(2, 9)), t], result))
    return [f"def {name}({n}, {other}):", *lines]


def arguments(m, f, depth):
    count = len(f.takes) - (m.r.randint(0, f.optional) if f.optional else 0)
    given = [str(m.r.randint(0, t[1])) if head(t) == "count" else repr(t[1]) if head(t) == "text" else m.expr(t, depth) for t in f.takes[:count]]
    if len(given) > 1 and m.chance(0.05) and f.takes[0] == f.takes[-1]:
        return f"*[{', '.join(given)}]"
    left = {k: t for k, t in f.keywords.items() if m.chance(0.5)}
    first_names = list(f.keywords)[:f.optional]
    used = set(first_names[len(first_names) - (len(f.takes) - count):]) if count < len(f.takes) else set()
    given += [f"{k}={m.expr(t, depth)}" for k, t in left.items() if k in used or k not in first_names]
    return ", ".join(given)


def call_of(m, f, depth):
    if m.chance(0.015):
        return f"{f.name}()"  # CPython's message, unless it takes nothing
    return f"{f.name}({arguments(m, f, depth)})"


@gives("*", weight=2)
def call(m, t, depth):
    found = [f for f in m.functions if f.gives == t]
    return call_of(m, m.r.choice(found), depth) if found else None


@statement(weight=4)
def calling(m):
    if not m.functions:
        return None
    f = m.r.choice(m.functions)
    text = call_of(m, f, 1)
    return [f"print({text})"] if m.chance(0.6) else [f"{m.add(f.gives).name} = {text}"] if m.chance(0.8) else [text]


@statement(weight=1)
def closure(m):
    """A function inside of one, which reads and changes what is around it."""
    if m.frame.top or len(m.frames) > 3 or m.nested > 1:
        return None
    outer = [v for v in m.visible(mine=True) if not v.fixed and v.name not in m.frame.declared]
    name = m.named("inner")
    changed = m.r.sample(outer, min(len(outer), m.r.randint(0, 2)))

    def make(m):
        lines = []
        for v in changed:
            m.frame.declared[v.name] = "nonlocal"
            if v.type in ("int", "float", "bool"):
                lines.append(f"{v.name} = {m.expr(v.type)}")
            elif v.type == "str":
                lines.append(f"{v.name} = ({v.name} + {m.literal('str')})[-20:]")
            else:
                lines.append(f"{v.name} = {m.expr(v.type)}")
        return lines + body(m, result)

    result = m.type()
    pairs, texts, _ = parameters(m, m.r.randint(0, 2))
    lines = m.body_of(pairs, make)
    f = Function(name, [t for _, t in pairs], result)
    calls = [f"print({call_of(m, f, 1)})" for _ in range(m.r.randint(1, 3))]
    if changed:
        calls.append(f"print({', '.join(v.name for v in changed)})")
    return [f"def {name}({', '.join(texts)}):", *lines, *calls]


@statement(weight=0.7)
def functions_in_a_list(m):
    """Late and early binding of a loop's variable."""
    fs, i = m.named("fs"), m.named("i")
    inner = m.expr("int", 1) if m.chance(0.5) else i
    form = m.r.choice([f"[lambda: {i} + {inner} for {i} in range(3)]", f"[lambda v={i}: v * {inner} for {i} in range(3)]", f"[lambda v, {i}={i}: v + {i} for {i} in (1, 2)]"])
    if ":=" in form:
        return None
    argument = "5" if "lambda v, " in form else ""
    return [f"{fs} = {form}", f"print([f({argument}) for f in {fs}])"]


@statement(weight=0.5)
def higher_order(m):
    t = m.r.choice(["int", "float", "str"])
    return [m.r.choice([f"print(list(map({m.r.choice(['str', 'repr', 'lambda v: [v]', 'lambda v: v == v'])}, {m.expr(('list', t))})))",
                        f"print((lambda *args, **kw: (args, sorted(kw)))({m.expr(t)}, *{m.expr(('list', t))}, k={m.expr('int')}))",
                        f"print(list(filter(lambda v: v, {m.expr(('list', t))})), sorted({m.expr(('list', t))}))",
                        f"print(*{m.expr(('list', t))}, sep=', ')", f"print(max({m.expr(('list', t))}, key=lambda v: (v, 1)))"])]


@definition(weight=0.5)
def polymorphic(m):
    """One function for arguments of different types."""
    name = m.named("any")
    form = m.r.choice(["return v", "return [v, v]", "return (v, 1)", "return v if v else None", "return str(v) + '!'", "return {'v': v}", "return v * 2", "return v + v", "return len(v)", "return v == v, v is None"])
    for _ in range(3):
        m.functions.append(Function(name, [m.type()], "any"))
    return [f"def {name}(v):", f"    {form}"]


@definition(weight=0.5)
def decorated(m):
    wrap, f = m.named("wrap"), m.named("dec")
    result = m.r.choice(["int", "str", ("list", "int")])
    pairs, texts, _ = parameters(m, m.r.randint(1, 2))
    lines = m.body_of(pairs, lambda m: body(m, result))
    m.functions.append(Function(f, [t for _, t in pairs], result))
    return [f"def {wrap}(f):", "    def inner(*args, **kw):", f"        print('call', f.__name__, {m.r.choice(['args', 'len(args)', 'kw'])})", "        return f(*args, **kw)", "    return inner", "",
            f"@{wrap}", f"def {f}({', '.join(texts)}):", *lines]
