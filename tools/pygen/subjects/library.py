"""Counter, defaultdict, functools, itertools, math."""
from ..grammar import gives, statement


@statement(weight=0.8)
def collections(m):
    name = m.named("cnt")
    t = m.r.choice(["int", "str", "float", ("tuple", "int", "str")])
    xs = m.expr(("list", t))
    if m.chance(0.5):
        m.needs.add("from collections import Counter")
        more = m.r.choice([f"print({name}.most_common({m.r.choice(['', '1', '2'])}))", f"{name}.update({m.expr(('list', t))})", f"{name}[{m.expr(t)}] += {m.literal('int')}", f"print({name}[{m.expr(t)}], sum({name}.values()))", f"print({name} + Counter({m.expr(('list', t))}))", f"print({name} - Counter({m.expr(('list', t))}))", f"print(sorted({name}.items()))"])
        return [f"{name} = Counter({xs})", more, f"print({name})"]
    m.needs.add("from collections import defaultdict")
    kind, step = m.r.choice([("int", "+= 1"), ("list", f".append({m.expr('int', 1)})"), ("str", "+= 'x'"), ("set", f".add({m.expr('int', 1)})"), (f"lambda: {m.literal('int')}", "-= 2")])
    v = m.named("v")
    return [f"{name} = defaultdict({kind})", f"for {v} in {xs}:", f"    {name}[{v}]{'' if step.startswith('.') else ' '}{step}", f"print(dict({name}), len({name}))"]


@gives("int", "float", weight=0.4)
def mathematics(m, t, depth):
    m.needs.add("import math")
    if t == "int":
        return m.r.choice([f"math.gcd({m.expr('int', depth)}, {m.expr('int', depth)})", f"math.floor({m.expr('float', depth)})", f"math.ceil({m.expr('float', depth)})", f"math.isqrt(abs({m.expr('int', depth)}))", f"math.trunc({m.expr('float', depth)})", f"math.prod({m.literal(('list', 'int'))})"])
    return m.r.choice([f"math.sqrt(abs({m.expr('float', depth)}))", f"math.copysign({m.expr('float', depth)}, {m.expr('float', depth)})", "math.pi", f"math.fsum({m.expr(('list', 'float'), depth)})", f"math.fabs({m.expr('float', depth)})", f"math.hypot({m.expr('float', depth)}, 2)", "math.inf"])


@statement(weight=0.4)
def iteration_tools(m):
    m.needs.add("import itertools")
    xs, ys = m.expr(("list", "int")), m.expr(("list", m.r.choice(["int", "str"])))
    return ["print(list(itertools." + m.r.choice([f"chain({xs}, {ys})", f"accumulate({xs})", f"islice({xs}, 2)", f"product({xs}[:2], {ys}[:2])", f"permutations({xs}[:3], 2)", f"combinations({ys}[:4], 2)", f"takewhile(lambda v: v, {xs})", f"zip_longest({xs}, {ys})", f"pairwise({xs})", f"repeat({m.expr('int')}, 2)", f"starmap(lambda a, b: a, zip({xs}, {ys}))"]) + "))"]
