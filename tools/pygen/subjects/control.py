"""Ways out of blocks: return, break and continue through try, finally, with and loops; wrong calls; errors inside handlers."""
from ..grammar import definition, indent, statement
from ..maker import Function


def exits(m):
    return m.r.choice(["return k", "return ('r', k)", "break", "continue", "pass", "raise ValueError(k)", "raise KeyError(k)", "k += 1", "print('at', k)", "1 // (k - 2)", "[][k]", "return"])


@definition(weight=1)
def ways_out(m):
    """A loop around try/except/else/finally, each part of which may leave it."""
    f = m.named("ways")
    m.functions.append(Function(f, [("count", 4)], "any"))

    def part(p=0.6):
        return [f"if k {m.r.choice(['>', '==', '<', '!='])} {m.r.randint(0, 4)}:", f"    {exits(m)}"] if m.chance(p) else [m.r.choice(["print('part', k)", "k += 1", "pass"])]

    def attempt(depth):
        lines = ["try:", *indent(part() + (attempt(depth - 1) if depth and m.chance(0.5) else []) + part())]
        kinds = m.r.choice([["ValueError"], ["ValueError", "LookupError"], ["Exception"], ["ZeroDivisionError", "Exception"], []])
        for kind in kinds:
            name = m.named("e")
            lines += [f"except {kind} as {name}:", *indent([f"print('{kind}', {name}, {name}.__context__)"] + part(0.5) + (["raise"] if m.chance(0.15) else [f"raise TypeError('new') from {name}"] if m.chance(0.1) else []))]
        if kinds and m.chance(0.4):
            lines += ["else:", *indent(["print('else')"] + part(0.5))]
        if not kinds or m.chance(0.6):
            lines += ["finally:", *indent(["print('finally', k)"] + part(0.3))]
        return lines

    loop = m.r.choice([["for i in range(3):"], ["n = 0", "while n < 3:"], ["for i, c in enumerate('abc'):"]])
    body = (["n += 1"] if "while" in loop[-1] else []) + ["k += 1"] + attempt(m.r.randint(0, 2)) + (["print('end of step', k)"] if m.chance(0.6) else [])
    lines = [*loop, *indent(body)] + (["else:", "    print('no break')"] if m.chance(0.4) else [])
    if m.chance(0.3):
        lines = ["try:", *indent(lines), m.r.choice(["except TypeError as err:", "except Exception as err:"]), "    print('outside', repr(err), repr(err.__cause__))"]
    return [f"def {f}(k):", *indent(lines), f"    return 'end', k"]


@definition(weight=0.6)
def managed(m):
    """Managers that print, raise and suppress."""
    c, f = m.named("Scope"), m.named("within")
    m.functions.append(Function(f, [("count", 4)], "any"))
    leave = lambda: m.r.choice(["return k", "raise ValueError(k)", "1 // k", "print('inside', k)", "pass", "break", "continue"])
    manager = lambda: f"{c}('{m.r.choice('abc')}', {m.r.choice(['True', 'False', 'k > 1'])})"
    if m.chance(0.5):
        inside = [f"with {manager()} as x{m.r.choice(['', ', ' + manager(), ', ' + manager() + ' as y'])}:", f"    print(x)", f"    {leave()}"]
    else:
        inside = [f"with {manager()}:", "    print('outer')", f"    with {manager()} as x:", f"        {leave()}", f"    {leave()}"]
    return [f"class {c}:", "    def __init__(self, name, eats):", "        self.name, self.eats = name, eats", "    def __enter__(self):", "        print('enter', self.name)", f"        {m.r.choice(['return self.name', 'return 1', 'pass', 'if self.eats and self.name == chr(99): raise KeyError(1)'])}", "    def __exit__(self, kind, value, trace):", "        print('exit', self.name, kind and kind.__name__, value)", f"        {m.r.choice(['return self.eats', 'return self.eats and kind is ValueError', 'pass', 'if value: raise RuntimeError(self.name)'])}", "",
            f"def {f}(k):", "    for i in range(2):", *indent(indent(inside)), "        print('after', i)", "    return k"]


@statement(weight=0.8)
def wrong_call(m):
    """A call with too many arguments, too few, or of other names."""
    functions = [f for f in m.functions if not any(isinstance(t, tuple) and t[0] in ("count", "text") for t in f.takes)]
    if not functions:
        return None
    f = m.r.choice(functions)
    e = m.named("e")
    extra = m.r.choice(["", "1, 2, 3, 4, 5, 6", "nothing=1", "*[1, 2, 3, 4, 5, 6, 7]", "**{'zz': 1}", "1, **{'a b': 2}", "*None", "**[1]", "*5", "1, nothing=2, other=3"])
    return ["try:", f"    print({f.name}({extra}))", f"except TypeError as {e}:", f"    print({e})"]


@statement(weight=0.6)
def return_early(m):
    if m.frame.top or m.frame.generator or m.nested < 2 or len(m.frames) < 2 or m.frame.returns is None:
        return None
    return [f"return {m.expr(m.frame.returns)}"] if m.chance(0.4) else None
