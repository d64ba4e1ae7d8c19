"""Iterators as values, views of dicts, functools and more of itertools, complex numbers, bytearray, slices as values, frozenset."""
from ..grammar import statement
from ..kinds import head


@statement(weight=1)
def iterators(m):
    it, xs = m.named("it"), m.var(("list", "int")) or m.expr(("list", "int"), 1)
    made = m.r.choice([f"iter({xs})", f"zip({xs}, 'abc')", f"map(lambda v: v * 2, {xs})", f"filter(lambda v: v % 2, {xs})", f"enumerate({xs}, 5)", f"reversed({xs})", f"iter({m.expr('str', 1)})", f"zip({xs}, {xs}[1:])", f"(v + 1 for v in {xs} if v)", f"iter({{1: 2, 3: 4}}.items())", f"zip(*[iter({xs})] * 2)", f"map(divmod, {xs}, {xs})", "iter([3, 0, 1].pop, 0)", "iter(range(3))", f"iter({{5: 6}})", f"map(str, {xs})"])
    later = m.r.choice([f"print(next({it}), list({it}), list({it}))", f"print(next({it}, None), next({it}, None), next({it}, 'end'))", f"for v in {it}: print('v', v); break", f"print(list({it}))", f"print(sum(1 for _ in {it}), next({it}, 0))", f"a, *b = {it}; print(a, b)", f"print(max({it}, default=0), [*{it}])", f"print(5 in {it}, list({it}))", f"print(type({it}).__name__, iter({it}) is {it})", f"print(*{it}, sep='/')", f"print(dict(enumerate({it})))", f"print(tuple({it}), set({it}))"])
    return [f"{it} = {made}", later] + ([f"print(list({it}))"] if m.chance(0.5) else [])


@statement(weight=0.7)
def views(m):
    d, e = m.expr(("dict", "str", "int"), 1), m.var(("dict", "str", "int")) or "{'a': 1, 'b': 2}"
    return [m.r.choice([f"print(sorted({d}.keys() & {e}.keys()), sorted({d}.keys() - {e}))", f"print({e}.items() == {d}.items(), {e}.keys() == {d}.keys())", f"print(('a', 1) in {e}.items(), 1 in {e}.values(), 'a' in {e}.keys())", f"print(list(reversed({e})), list(reversed({e}.items())))", f"print(sorted({e}.items(), key=lambda kv: (-kv[1], kv[0])))", f"print(max({e}, key={e}.get), min({e}.values()))", f"print({{v: k for k, v in {e}.items()}})", f"print({e} == {d}, {e} != {{**{e}}}, {e} | {d})",
                        f"print(len({e}.keys() | {d}.keys()), sum({e}.values()), {e}.keys().isdisjoint({d}))", f"print([k for k in {e} if {e}[k] > 1], dict(sorted({e}.items())))", f"print(next(iter({e})), next(iter({e}.values()), 0), list({e}.items())[-1:])", f"print('{{a}} {{a!r:>4}}'.format_map({{'a': 1}} | {e}), '%(a)05d' % {{**{e}, 'a': 7}})"])]


@statement(weight=0.5)
def functional(m):
    m.needs.add("import functools")
    xs, f, k = m.expr(("list", "int"), 1), m.named("f"), m.literal("int")
    return m.r.choice([[f"print(functools.reduce(lambda a, b: a * 2 + b, {xs}, {k}))"], [f"{f} = functools.partial(max, {k}, key=lambda v: -v)", f"print({f}(1), {f}(2, 3))"], [f"{f} = functools.lru_cache(maxsize={m.r.choice(['None', '2'])})(lambda v: print('made', v) or v * 2)", f"print({f}(1), {f}({k}), {f}(1), {f}(True), {f}(1.0))"], [f"print(sorted({xs}, key=functools.cmp_to_key(lambda a, b: b - a)))"], [f"print(functools.reduce(lambda a, b: a + b, {xs}))"]])


@statement(weight=0.5)
def more_itertools(m):
    m.needs.add("import itertools")
    xs = m.expr(("list", "int"), 1)
    return ["print(" + m.r.choice([f"[(k, list(g)) for k, g in itertools.groupby({xs}, key=lambda v: v % 2)]", f"list(itertools.islice(itertools.cycle({xs}), 5))", f"list(itertools.islice(itertools.count({m.literal('int')}, -2), 3))", f"list(itertools.compress({xs}, [1, 0, 1]))", f"list(itertools.dropwhile(lambda v: v > 2, {xs}))", f"list(itertools.filterfalse(None, {xs}))", f"list(itertools.combinations_with_replacement({xs}[:3], 2))", f"[list(t) for t in itertools.tee({xs})]", f"list(itertools.chain.from_iterable([{xs}, 'ab']))", f"list(itertools.accumulate({xs}, lambda a, b: a * b % 97))"]) + ")"]


@statement(weight=0.5)
def complex_numbers(m):
    z, w = (m.r.choice(["1j", "(1+2j)", "-0.5j", "complex(3, -4)", f"complex({m.expr('float', 1)}, 1)", f"({m.expr('int', 1)} + 2j)", "complex('1-2j')", "0j"]) for _ in range(2))
    return ["print(" + m.r.choice([f"{z} * {w}", f"{z} + {w}, {z} - 1", f"{z} / {w}", f"abs({z}), {z}.conjugate()", f"{z} == {w}, {z} != 1", f"{z}.real, {z}.imag", f"{z} ** 2", f"-{z}, bool({z})", f"f'{{{z}:.2f}}', str({z})", f"{z} < {w}", f"int({z})", f"hash({z}) == hash({w}), [{z}, 1]", f"{z} // 1"]) + ")"]


@statement(weight=0.5)
def bytes_that_change(m):
    b = m.named("ba")
    steps = m.r.sample([f"{b}.append({m.expr('int', 1)} & 127)", f"{b}[0] = {m.expr('int', 0)}", f"{b}[1:2] = b'xyz'", f"{b} += b'!'", f"del {b}[0]", f"{b}.reverse()", f"print({b}[0], {b}[::2], {b}.pop())", f"{b}.extend([1, 2])", f"print({b}.find(b'b'), bytes({b}).upper())", f"{b}.insert(1, 300 % 256)", f"print({b} == b'abc', {b}.decode('latin-1'), len({b}))", f"print(list({b}), {b}.hex())", f"{b} *= 2", f"print(bytes(memoryview({b})[1:]))"], m.r.randint(2, 4))
    return [f"{b} = bytearray({m.expr('bytes', 1)} + b'abc')", *steps, f"print({b})"]


@statement(weight=0.7)
def slices(m):
    xs, cut = m.named("xs"), m.named("cut")
    part = lambda: m.r.choice(["None", "0", "1", "-1", "2", "-2", "5", "-9", m.expr("int", 0)])
    source = m.r.choice(["[0, 1, 2, 3, 4]", "list('abcde')", "[1.5, 2.5]", "list(range(7))"])
    use = m.r.choice([f"print({xs}[{cut}], {cut}.indices(5))", f"{xs}[{cut}] = [9, 8]", f"del {xs}[{cut}]", f"{xs}[{cut}] = {xs}", f"{xs}[{cut}] += [7]", f"print('abcdef'[{cut}], (1, 2, 3)[{cut}], range(9)[{cut}], b'xyz'[{cut}])", f"{xs}[{cut}] = 'ab'", f"{xs}[{cut}] = (v for v in {xs}[:2])"])
    return [f"{xs} = {source}", f"{cut} = slice({part()}, {part()}, {m.r.choice(['None', '1', '2', '-1', '-2', '3'])})", use, f"print({xs})"]


@statement(weight=0.4)
def frozen(m):
    a, b = m.expr(("set", "int"), 1), m.expr(("set", "int"), 1)
    return ["print(" + m.r.choice([f"frozenset({a}) == {b}, hash(frozenset({a})) == hash(frozenset({b}))", f"len({{frozenset({a}), frozenset({b}), frozenset()}})", f"frozenset({a}) | {b}, {a} & frozenset({b})", f"sorted(frozenset({a}) - {b}), {a} <= frozenset({b})", f"{{frozenset({a}): 1}}.get(frozenset({b}))", f"{a} ^ {b}, {a}.issubset({b}), {a} > {b}", f"frozenset({a}).add(1)"]) + ")"]


@statement(weight=0.5)
def sorting_with_care(m):
    xs, log = m.named("xs"), m.named("log")
    return m.r.choice([[f"{log} = []", f"{xs} = sorted({m.expr(('list', 'int'), 1)}, key=lambda v: {log}.append(v) or -v)", f"print({xs}, {log})"], [f"{xs} = {m.literal(('list', 'int'))}", f"{xs}.sort(key=lambda v: {xs}.append(v) or v)", f"print({xs})"], [f"{xs} = [(1, 'b'), (0, 'a'), (1, 'a')]", f"{xs}.sort(key=lambda p: p[0], reverse=True)", f"print({xs}, sorted({xs}, key=lambda p: p[1]), max({xs}), min({xs}, key=lambda p: p[1]))"],
                       [f"print(sorted([{m.expr('float', 1)}, {m.expr('int', 1)}, {m.expr('bool', 1)}, float('nan'), {m.literal('float')}]))"], [f"print(sorted({m.expr(('list', 'str'), 1)}, key=lambda s: (-len(s), s), reverse={m.r.choice(['True', 'False', '1'])}))"], [f"print(sorted([[2], [1, 5], []]), sorted({{3: 1, 1: 2}}), sorted('hello'), sorted([True, 0, 2.5]))"], [f"print(sorted([1, 'a']))"], [f"print(sorted({m.expr(('list', 'int'), 1)}, key=lambda v: 1 // v))"]])
