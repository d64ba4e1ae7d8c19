"""What programs are made of: searches, tables, counting, linked nodes, vectors, parsers, with holes for the grammar to fill."""
from ..grammar import definition, indent, statement
from ..maker import Class, Function

PAIRS = [("int", "int"), ("str", "int"), ("int", "str"), ("str", "float"), ("float", "int"), ("bool", "int")]


def told(m, name, takes, gives):
    m.functions.append(Function(name, takes, gives))


def op(m, *choices):
    return m.r.choice(choices)


@definition(weight=1)
def accumulated(m):
    """Numbers that leave 64 bits on their way, or nearly do."""
    f = m.named("acc")
    start = m.literal("int")
    step = op(m, f"h * {m.r.choice([31, 33, 257, 1000003, -7])} + x", f"(h << {m.r.choice([1, 5, 13])}) ^ x", f"h * h + x if h * h < {m.r.choice(['2 ** 40', '2 ** 70'])} else x", "h + x * 2 ** 58", "h - (x << 61)",
              f"(h * 6364136223846793005 + x) % 2 ** {m.r.choice([31, 62, 63, 64])}", "-h * 3 - x", f"h // -{m.r.randint(2, 5)} + x", "h % (x * x + 1) + h", f"(h ^ x) * {m.r.choice([16777619, 0x9E3779B97F4A7C15])} & {m.r.choice(['0xFFFFFFFF', '0xFFFFFFFFFFFFFFFF'])}")
    told(m, f, [("list", "int")], "int")
    return [f"def {f}(xs):", f"    h = {start}", "    for x in xs:", f"        h = {step}"] + ([f"        if h {op(m, '>', '<', '==')} {m.literal('int')}:", f"            {op(m, 'break', 'continue', 'h -= 1', 'return h')}"] if m.chance(0.4) else []) + ["    return h"]


@definition(weight=0.6)
def mixed_sum(m):
    """A total that begins as an int and may become a float."""
    f = m.named("total")
    told(m, f, [("list", m.r.choice(["int", "float"]))], "any")
    return [f"def {f}(xs):", f"    t = {op(m, '0', '0.0', '1', 'True')}", "    for i, x in enumerate(xs):", f"        {op(m, 't += x', 't = t + x / 2', 't = t * x if i else x', 't = max(t, x)', 't -= x ** 2', 't = x if x > t else t', 't += x if i % 2 else -x')}",
            f"    return {op(m, 't', 't / len(xs)', 't // 2', '(t, len(xs))', 't % 3', 'round(t, 1)', 'int(t)', 'str(t)')}"]


@definition(weight=0.8)
def found_or_none(m):
    f, t = m.named("find"), m.r.choice(["int", "str", "float", ("tuple", "int", "str")])
    what = op(m, "i", "v", "(i, v)")
    told(m, f, [("list", t), t], ("opt", "int") if what == "i" else ("opt", t) if what == "v" else ("opt", ("tuple", "int", t)))
    return [f"def {f}(vs, w):", f"    for i, v in enumerate(vs{op(m, '', ', 1')}):", f"        if v {op(m, '==', '>', '>=', '!=')} w:", f"            return {what}"] + op(m, [], ["    return None"], ["    print('none')"], ["    else:", "        print('no', w)"])


@definition(weight=0.8)
def counted(m):
    f, (k, v) = m.named("count"), m.r.choice([("str", "int"), ("int", "int"), ("float", "int"), ("bool", "int"), (("tuple", "int", "str"), "int")])
    body = op(m, ["if x in d:", "    d[x] += 1", "else:", "    d[x] = 1"], ["d[x] = d.get(x, 0) + 1"], ["d.setdefault(x, 0)", "d[x] += 2"], ["try:", "    d[x] += 1", "except KeyError as e:", "    print('new', e)", "    d[x] = 1"], ["if x not in d:", "    d[x] = 0", "d[x] = d[x] * 2 + 1"])
    told(m, f, [("list", k)], ("dict", k, v))
    return [f"def {f}(xs):", "    d = {}", "    for x in xs:", *indent(indent(body))] + op(m, [], ["    for k, n in sorted(d.items()):", "        print(k, n)"], ["    for k in list(d):", "        if d[k] > 1:", "            del d[k]"], ["    best = max(d, key=d.get, default=None)", "    print('best', best)"]) + ["    return d"]


@definition(weight=0.7)
def grouped(m):
    f, (k, t) = m.named("group"), m.r.choice([("int", "int"), ("str", "str"), ("int", "str"), ("bool", "int")])
    key = {("int", "int"): "x % 3", ("str", "str"): "x[:1]", ("int", "str"): "len(x)", ("bool", "int"): "x > 2"}[k, t]
    told(m, f, [("list", t)], ("dict", k, ("list", t)))
    return [f"def {f}(xs):", "    groups = {}", "    for x in xs:", f"        {op(m, f'groups.setdefault({key}, []).append(x)', f'groups[{key}] = groups.get({key}, []) + [x]')}"] + op(m, [], ["    for members in groups.values():", f"        members.{op(m, 'sort()', 'reverse()', 'append(members[0])')}"], ["    return {k: g[:2] for k, g in groups.items()}"]) + ["    return groups"]


@definition(weight=0.7)
def table(m):
    """Rows that are their own, and rows that are one list."""
    f = m.named("grid")
    zero = op(m, "0", "0.0", "1", "False", "''")
    made = op(m, f"[[{zero}] * w for _ in range(h)]", f"[[{zero}] * w] * h", f"[[{zero} for _ in range(w)] for _ in range(h)]", f"[list(({zero},) * w) for _ in range(h)]")
    step = "g[i][j] += 'ab'[j % 2]" if zero == "''" else op(m, "g[i][j] += i * w + j", "g[i][j] = g[i - 1][j] + g[i][j - 1] + 1", "g[i][j] = max(g[i - 1][j], g[i][j - 1]) + (i == j)", "g[i][j], g[i - 1][j] = g[i - 1][j], i", "g[i][j] = g[j % h][i % w] + 1", "g[i][j] -= 1 if i % 2 else -j")
    told(m, f, [("count", 4), ("count", 4)], "any")
    return [f"def {f}(h, w):", f"    g = {made}", "    for i in range(h):", f"        for j in range({op(m, 'w', 'w - 1', '1, w')}):", f"            {step}"] + op(m, [], ["    g[0] = g[-1]", "    g[0][0] = g[-1][-1]"], ["    a, b = g[0], g[-1]", "    a.append(b[0])"], ["    g = [list(row) for row in zip(*g)]"]) + [f"    return {op(m, 'g', 'sum(map(len, g))', '[row[::-1] for row in g]', 'g[-1]', '[x for row in g for x in row if x]')}"]


@definition(weight=0.9)
def linked(m):
    """Nodes that hold on to each other."""
    node, f, t = m.named("Node"), m.named("chain"), m.r.choice(["int", "str", "float"])
    lines = [f"class {node}:", f"    def __init__(self, value, next{op(m, '=None', '')}):", "        self.value = value", "        self.next = next", "", f"def {f}(xs):", "    head = None", "    for x in xs:", f"        head = {node}(x, head)"]
    lines += op(m, [], ["    previous = None", "    while head:", "        head.next, previous, head = previous, head, head.next", "    head = previous"], ["    if head and head.next:", "        head.next.value = head.value", "        head.next = head.next.next"], ["    n = head", "    while n and n.next:", "        n.value, n.next.value = n.next.value, n.value", "        n = n.next.next"])
    lines += ["    out = []", f"    while head{op(m, '', ' is not None', ' != None')}:", "        out.append(head.value)", "        head = head.next"] + op(m, [], ["    print(head)"], ["    print(len(out), out[:1])"]) + ["    return out"]
    told(m, f, [("list", t)], ("list", t))
    return lines


@definition(weight=0.8)
def tree(m):
    node, f, t = m.named("Tree"), m.named("sort"), m.r.choice(["int", "str", "float"])
    told(m, f, [("list", t)], ("list", t))
    generator = m.chance(0.5)
    lines = [f"class {node}:", "    def __init__(self, key):", "        self.key, self.left, self.right = key, None, None", f"        self.count = {op(m, '1', '0')}", "    def insert(self, key):", f"        if key {op(m, '<', '<=', '>')} self.key:",
             "            if self.left is None:", f"                self.left = {node}(key)", "            else:", "                self.left.insert(key)", "        elif key == self.key:", "            self.count += 1", "        elif self.right:", "            self.right.insert(key)", "        else:", f"            self.right = {node}(key)"]
    if generator:
        lines += ["    def walk(self):", "        if self.left:", "            yield from self.left.walk()", "        yield self.key", "        if self.right:", "            yield from self.right.walk()"]
    else:
        lines += ["    def walk(self):", "        left = self.left.walk() if self.left else []", "        right = self.right.walk() if self.right is not None else []", f"        return left + [self.key] * {op(m, '1', 'self.count')} + right"]
    lines += ["    def depth(self):", "        return 1 + max(self.left.depth() if self.left else 0, self.right.depth() if self.right else 0)", "", f"def {f}(xs):", f"    {op(m, 'if not xs: return []', 'pass')}", f"    root = {node}(xs[0])", "    for x in xs[1:]:", "        root.insert(x)", "    print('depth', root.depth(), root.count)", "    return list(root.walk())"]
    return lines


@definition(weight=0.8)
def vector(m):
    """A class of numbers with operators; its results are of it again."""
    c, t = m.named("Vec"), m.r.choice(["int", "float"])
    made = Class(c, {"x": t, "y": t}, [t, t])
    made.traits.add("repr")
    m.classes.append(made)
    methods = {"__add__": f"return {c}(self.x + o.x, self.y + o.y)", "__sub__": f"return {c}(self.x - o.x, self.y - o.y)", "__mul__": f"return {c}(self.x * k, self.y * k)" if m.chance(0.6) else "return self.x * k.x + self.y * k.y", "__neg__": f"return {c}(-self.x, -self.y)",
               "__eq__": "return (self.x, self.y) == (o.x, o.y)", "__lt__": "return self.x < o.x or self.x == o.x and self.y < o.y", "__abs__": "return (self.x ** 2 + self.y ** 2) ** 0.5", "__bool__": "return self.x != 0", "__iadd__": "self.x += o.x"}
    lines = [f"class {c}:", "    def __init__(self, x, y):", "        self.x = x", "        self.y = y", "    def __repr__(self):", f"        return f'{c}({{self.x}}, {{self.y!r}})'"]
    chosen = m.r.sample(list(methods), m.r.randint(2, 5))
    for name in chosen:
        argument = {"__mul__": ", k", "__neg__": "", "__abs__": "", "__bool__": ""}.get(name, ", o")
        lines += [f"    def {name}(self{argument}):", f"        {methods[name]}"] + (["        return self"] if name == "__iadd__" else [])
    lines += ["    def scaled(self, k):", "        self.x *= k", "        self.y = self.y * k - 1", f"        return {op(m, 'self', f'{c}(self.y, self.x)')}"]
    f = m.named("turn")
    use = [n for n in chosen if n in ("__add__", "__sub__", "__mul__", "__neg__", "__lt__", "__eq__", "__bool__", "__abs__")]
    lines += ["", f"def {f}(a, b):", "    c = a", f"    print({', '.join({'__add__': 'a + b', '__sub__': 'a - b', '__mul__': 'a * 2' if 'k.x' not in methods['__mul__'] else 'a * b', '__neg__': '-a', '__lt__': 'a < b', '__eq__': 'a == b, a == c, a != 1', '__bool__': 'not a', '__abs__': 'abs(a)'}[n] for n in use) or 'a'})",
              f"    c.x {op(m, '+=', '-=', '*=')} {m.literal(t)}", "    print(a, b, c)", f"    return {op(m, 'c.scaled(2)', 'b.scaled(-1).scaled(3)', 'c', f'{c}(b.y, a.x)')}"]
    told(m, f, [("obj", c), ("obj", c)], ("obj", c))
    return lines


@definition(weight=0.6)
def memory(m):
    """Remembered results."""
    f, memo = m.named("fib"), m.named("memo")
    told(m, f, [("count", m.r.choice([20, 60, 120]))], "int")
    return [f"{memo} = {{}}", f"def {f}(n{op(m, '', ', seen=' + memo)}):", f"    if n in {memo}:", f"        return {memo}[n]", f"    r = n if n < 2 else {f}(n - 1) {op(m, '+', '+', '* 2 +', '-')} {f}(n - 2)", f"    {memo}[n] = r", f"    return r{op(m, '', ' % 1000007', ' // 1')}"]


@definition(weight=0.6)
def sorting(m):
    f, t = m.named("order"), m.r.choice(["int", "float", "str", ("tuple", "int", "str")])
    form = op(m, ["xs = xs[:]", "for i in range(len(xs)):", "    for j in range(len(xs) - 1 - i):", "        if xs[j] > xs[j + 1]:", "            xs[j], xs[j + 1] = xs[j + 1], xs[j]", "return xs"],
              ["if len(xs) < 2:", "    return xs", "p = xs[len(xs) // 2]", f"return {f}([x for x in xs if x < p]) + [x for x in xs if x == p] + {f}([x for x in xs if x > p])"],
              ["for i in range(1, len(xs)):", "    v, j = xs[i], i", "    while j > 0 and xs[j - 1] > v:", "        xs[j] = xs[j - 1]", "        j -= 1", "    xs[j] = v", "return xs"],
              ["if len(xs) <= 1:", "    return xs[:]", "mid = len(xs) // 2", f"a, b, out = {f}(xs[:mid]), {f}(xs[mid:]), []", "while a and b:", f"    out.append((a if a[0] {op(m, '<=', '<', '>')} b[0] else b).pop(0))", "out.extend(a or b)", "return out"])
    told(m, f, [("list", t)], ("list", t))
    return [f"def {f}(xs):", *indent(form)]


@definition(weight=0.6)
def graph(m):
    m.needs.add("from collections import deque")
    f, k = m.named("reach"), m.r.choice(["int", "str"])
    told(m, f, [("dict", k, ("list", k)), k], ("dict", k, "int"))
    return [f"def {f}(edges, start):", "    far = {start: 0}", f"    queue = {op(m, 'deque([start])', '[start]')}", "    while queue:", f"        at = queue.pop()", f"        for other in edges.get(at, {op(m, '[]', '()')}):", "            if other not in far:", "                far[other] = far[at] + 1", "                queue.append(other)", "    return far"]


@definition(weight=0.6)
def letters(m):
    f = m.named("code")
    step = op(m, "out += chr((ord(c) - 97 + k) % 26 + 97) if c.isalpha() else c", "out = c + out", "out += c * k", "out += c.upper() if len(out) % 2 else c.lower()", "out += '%02x' % ord(c)", "out = out + c if c not in out else out.replace(c, '')", "out += str(ord(c) + k)", "out += f'{c!r:>{k}}'", "out, k = out + c, k + 1")
    told(m, f, ["str", ("count", 5)], "str")
    return [f"def {f}(s, k=3):", "    out = ''", "    for c in s:", f"        {step}"] + op(m, [], ["        if len(out) > 30: break"], ["    else:", "        out += '.'"]) + [f"    return {op(m, 'out', 'out.strip()', 'out[::-1]', 'out[:k]')}"]


@definition(weight=0.5)
def runs(m):
    f = m.named("runs")
    told(m, f, [("list", t := m.r.choice(["int", "str", "bool", "float"]))], ("list", ("tuple", t, "int")))
    return [f"def {f}(xs):", "    out = []", "    for x in xs:", "        if out and out[-1][0] == x:", "            out[-1] = (out[-1][0], out[-1][1] + 1)", "        else:", "            out.append((x, 1))", "    return out"]


@definition(weight=0.5)
def parser(m):
    """Expressions of small numbers."""
    c, f = m.named("Parser"), m.named("evaluate")
    m.functions.append(Function(f, [("text", m.r.choice(["1+2*3", "(1-5)*7", "2*(3+4)*5-1", "8/(4-4)", "7//2", "1+", "(1", "-3*9999999999999999999", "10-2-3"]))], "any"))
    return [f"class {c}:", "    def __init__(self, text):", "        self.text = text", "        self.at = 0", "    def peek(self):", "        return self.text[self.at] if self.at < len(self.text) else ''", "    def take(self):", "        c = self.peek()", "        self.at += 1", "        return c",
            "    def atom(self):", "        if self.peek() == '(':", "            self.take()", "            v = self.sum()", f"            {op(m, 'assert self.take() == chr(41), self.at', 'self.take()')}", "            return v", "        if self.peek() == '-':", "            self.take()", "            return -self.atom()", "        digits = ''", "        while self.peek().isdigit():", "            digits += self.take()", "        return int(digits)",
            "    def product(self):", "        v = self.atom()", "        while self.peek() and self.peek() in '*/':", f"            v = v * self.atom() if self.take() == '*' else v {op(m, '/', '//')} self.atom()", "        return v", "    def sum(self):", "        v = self.product()", "        while self.peek() in ('+', '-'):", "            if self.take() == '+':", "                v += self.product()", "            else:", "                v -= self.product()", "        return v", "",
            f"def {f}(text):", "    try:", f"        return {c}(text).sum()", f"    except {op(m, '(ValueError, AssertionError)', 'ArithmeticError', 'Exception')} as e:", "        print(type(e).__name__, e)", f"        {op(m, 'return None', 'raise', 'return -1')}"]


@definition(weight=0.6)
def flattened(m):
    """Lists of anything."""
    f = m.named("flat")
    told(m, f, [("list", "any")], ("list", "any"))
    return [f"def {f}(v, depth=0):", "    out = []", "    for x in v:", f"        if isinstance(x, {op(m, 'list', '(list, tuple)')}) and depth < 3:", f"            out {op(m, '+=', '= out +')} {f}(x, depth + 1)", "        elif isinstance(x, dict):", f"            out.extend(x{op(m, '', '.values()', '.items()')})", "        else:", f"            out.append({op(m, 'x', '(depth, x)', 'str(x)', 'x')})", "    return out"]


@definition(weight=0.6)
def iterator(m):
    c, f = m.named("Steps"), m.named("listed")
    told(m, f, [("count", 6)], ("list", "int"))
    return [f"class {c}:", "    def __init__(self, n):", "        self.n = n", "        self.i = 0", "    def __iter__(self):", f"        {op(m, '', 'self.i = 1; ')}return self", "    def __next__(self):", f"        if self.i >= self.n{op(m, '', ' * 2')}:", "            raise StopIteration", f"        self.i += {op(m, '1', '2')}", f"        return self.i {op(m, '', '* self.i', '- self.n', '** 9')}",
            "", f"def {f}(n):", f"    s = {c}(n)", "    out = []", "    for x in s:", "        out.append(x)", f"        if x > {m.r.randint(3, 30)}: break", f"    return out + {op(m, 'list(s)', '[*s, sum(s)]', '[x + 1 for x in s]', '[max(s, default=-1)]')}"]


@definition(weight=0.6)
def account(m):
    """A class whose methods raise and catch."""
    c, e, f = m.named("Account"), m.named("Short"), m.named("moves")
    start = op(m, "0", "100", "0.0", "10 ** 18")
    m.errors.append(e)
    told(m, f, [("list", "int")], "any")
    return [f"class {e}({op(m, 'Exception', 'ValueError')}):", "    def __init__(self, need, have):", "        super().__init__(f'need {need}, have {have}')" if m.chance(0.7) else "        self.message = 'short'", "        self.need = need", "",
            f"class {c}:", "    opened = 0", f"    def __init__(self, owner, balance={start}):", "        self.owner, self.balance, self.log = owner, balance, []", f"        {op(m, f'{c}.opened += 1', 'type(self).opened += 1', 'self.opened += 1')}", "    def put(self, n):", "        if n < 0:", "            raise ValueError(f'negative: {n}')", "        self.balance += n", "        self.log.append(('put', n))", "    def take(self, n):", "        if n > self.balance:", f"            raise {e}(n, self.balance)", "        self.balance -= n", "        self.log.append(('take', n))", "        return self.balance", "",
            f"def {f}(ns):", f"    a, b = {c}('a'), {c}('b', {op(m, '5', '50', '2.5')})", "    for n in ns:", "        try:", f"            {op(m, 'a.put(n)', 'a.take(n)')}", f"            b.take({op(m, 'n', 'n % 7', 'abs(n)')})", f"        except {e} as err:", f"            print('short', err, err.need{op(m, '', ', err.args')})", "        except ValueError as err:", "            print(repr(err))", "        else:", "            print('moved', n)", f"    return {op(m, 'a.balance', '(a.balance, b.balance)', 'a.log + b.log', f'{c}.opened')}"]


@statement(weight=1)
def int_or_float(m):
    """A variable that is an int on one way and a float on the other."""
    if m.nested > 2:
        return None
    n = m.add("any").name
    return [f"{n} = {m.expr('int')}", f"if {m.expr('bool')}:", f"    {n} = {m.expr(m.r.choice(['float', 'float', 'bool', 'str', ('opt', 'int')]))}", f"print({n}, {n} == {m.literal('int')}, type({n}).__name__)"]


@statement(weight=0.7)
def keys_that_are_equal(m):
    """1, 1.0 and True are one key; nan is not even itself."""
    d = m.named("d")
    keys = [m.r.choice(["1", "1.0", "True", "0", "False", "0.0", "-0.0", "2", "2.0", "float('nan')", m.expr("int", 0), m.expr("float", 0), "'1'", "(1,)", "(1.0,)", "2 ** 53", "2.0 ** 53", "2 ** 63"]) for _ in range(4)]
    return [f"{d} = {{{keys[0]}: 'a', {keys[1]}: 'b'}}", f"{d}[{keys[2]}] = 'c'", f"print({d}, {d}.get({keys[3]}), {keys[0]} in {{{keys[1]}, {keys[2]}}}, [{keys[0]}, {keys[1]}].count({keys[2]}))"]
