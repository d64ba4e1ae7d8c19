"""Classes: plain ones, inheritance, properties, operators, descriptors, slots, class variables."""
from ..grammar import definition, gives, indent, statement
from ..kinds import annotation, head, random_type
from ..maker import Class, Function
from .functions import body, call_of


def assigned_fields(m, fields, own):
    """The lines of __init__ after what it takes: each field from its parameter, or made of others."""
    lines = []
    for name, t in own.items():
        lines.append(f"self.{name} = {name}" if m.chance(0.7) else f"self.{name} = {m.expr(t, 1)}")
    return lines


def make_method(m, c, name, t_self):
    result = m.type(1)
    pairs = [(m.named("p"), m.type(1)) for _ in range(m.r.randint(0, 2))]
    lines = m.body_of([("self", t_self), *pairs], lambda m: body(m, result))
    c.methods.append(Function(name, [t for _, t in pairs], result))
    return [f"def {name}({', '.join(['self', *(n for n, _ in pairs)])}):", *lines]


def operators(m, c, t):
    """Some of the operator methods; what they give is plain."""
    lines, field = [], m.r.choice(list(c.fields))
    me = f"self.{field}"
    if "repr" not in c.traits:
        shown = "".join(f", {{self.{name}!r}}" for name in list(c.fields)[:2])
        lines += ["def __repr__(self):", f'    return f"{c.name}({shown[2:]})"']
        c.traits.add("repr")
    choice = m.r.sample(["eq", "lt", "add", "len", "getitem", "bool", "iter", "contains", "call", "hash", "neg", "iadd", "radd", "getattr", "index", "str", "format", "context", "mul"], m.r.randint(0, 3))
    for trait in choice:
        c.traits.add(trait)
        lines += {
            "eq": lambda: ["def __eq__(self, other):", f"    print('eq')", f"    return isinstance(other, {c.name}) and {me} == other.{field}"],
            "lt": lambda: ["def __lt__(self, other):", f"    return {me} < other.{field}" if c.fields[field] in ("int", "float", "str", "bool") else "    return NotImplemented"],
            "add": lambda: ["def __add__(self, other):", f"    return ({me}, other)" if m.chance(0.5) else "    return NotImplemented"],
            "radd": lambda: ["def __radd__(self, other):", f"    return [other, {me}]"],
            "mul": lambda: ["def __mul__(self, n):", "    return [self] * n"],
            "iadd": lambda: ["def __iadd__(self, other):", "    print('iadd', other)", "    return self"],
            "neg": lambda: ["def __neg__(self):", f"    return {me}"],
            "len": lambda: ["def __len__(self):", f"    return {m.r.choice(['0', '2', '3', '-1' if m.chance(0.2) else '1'])}"],
            "getitem": lambda: ["def __getitem__(self, i):", "    print('getitem', i)", f"    return [1, {me}][i]"],
            "bool": lambda: ["def __bool__(self):", f"    return {m.r.choice(['True', 'False', f'bool({me})'])}"],
            "iter": lambda: ["def __iter__(self):", f"    {m.r.choice([f'yield {me}', f'return iter([1, {me}])', 'yield from (1, 2)'])}"],
            "contains": lambda: ["def __contains__(self, x):", f"    return x == {me}"],
            "call": lambda: ["def __call__(self, *args, **kw):", f"    return ({me}, args, kw)"],
            "hash": lambda: ["def __hash__(self):", "    return 7"],
            "index": lambda: ["def __index__(self):", "    return 1"],
            "getattr": lambda: ["def __getattr__(self, name):", "    print('getattr', name)", "    if name.startswith('x'):", "        return 1", "    raise AttributeError(name)"],
            "str": lambda: ["def __str__(self):", f"    return '<' + str({me}) + '>'"],
            "format": lambda: ["def __format__(self, spec):", "    return 'F' + spec"],
            "context": lambda: ["def __enter__(self):", "    print('enter')", f"    return {m.literal('int')}", "def __exit__(self, kind, value, trace):", "    print('exit', kind.__name__ if kind else None, value)", f"    return {m.r.choice(['False', 'None', 'True', 'kind is ValueError'])}"],
        }[trait]()
    return lines


@definition(weight=3)
def plain_class(m):
    base = m.r.choice(m.classes) if m.classes and m.chance(0.4) else None
    c = Class(m.named("Cell"), dict(base.fields) if base else {}, [], base=base, traits=set(base.traits) if base else set())
    c.methods += base.methods if base else []
    t = ("obj", c.name)
    own = {m.r.choice("abcdefgh") + str(i + len(c.fields)): m.type(1) for i in range(m.r.randint(1, 3))}
    names = [(n, k) for n, k in c.fields.items()] if base else []
    c.takes = [*(base.takes if base else []), *own.values()]
    lines = []
    if m.chance(0.2):
        lines += [f"shared = {m.expr('int', 1)}"]
        c.traits.add("shared")
    if m.chance(0.12) and base is None and m.chance(0.7):
        lines += [f"__slots__ = ({''.join(repr(n) + ', ' for n in own)})"]
    taken = [m.named("q") for _ in (base.takes if base else [])]
    # A field's value may read parameters; the object itself is not in sight before it is whole.
    first = [f"super().__init__({', '.join(taken)})"] if base else []
    init = m.body_of(list(own.items()), lambda m: assigned_fields(m, c.fields, own))
    late = m.chance(0.1)
    lines += [f"def __init__(self, {', '.join([*taken, *own])}):", *indent(first if not late else []), *init, *indent(first if late else [])]
    c.fields.update(own)
    m.classes.append(c)
    known = m.classes[:]
    lines += operators(m, c, t)
    for i in range(m.r.randint(0, 2)):
        name = m.r.choice([f.name for f in c.methods]) if c.methods and m.chance(0.3) else m.named("do")
        old = next((f for f in c.methods if f.name == name), None)
        if old:
            pairs = [(m.named("p"), k) for k in old.takes]
            above = base and m.chance(0.5) and any(f.name == name for f in base.methods)
            inside = m.body_of([("self", t), *pairs], lambda m: body(m, old.gives) if not above else
                               [f"got = super().{name}({', '.join(n for n, _ in pairs)})", "print('super gave', got)", "return got"])
            lines += [f"def {name}({', '.join(['self', *(n for n, _ in pairs)])}):", *inside]
        else:
            lines += make_method(m, c, name, t)
    if m.chance(0.25):
        name, kind = m.r.choice(list(c.fields.items()))
        prop, result = m.named("prop"), m.type(1)
        lines += ["@property", f"def {prop}(self):", *m.body_of([("self", t)], lambda m: body(m, result))]
        c.fields_of_properties = getattr(c, "fields_of_properties", []) + [(prop, result)]
        if m.chance(0.5):
            lines += [f"@{prop}.setter", f"def {prop}(self, value):", f"    print('set', value)", f"    self.{name} = value" if kind == result else "    pass"]
    if m.chance(0.15):
        name = m.named("make")
        lines += ["@classmethod", f"def {name}(cls, *args):", "    print(cls.__name__, args)", "    return cls(*args)"]
        m.functions.append(Function(f"{c.name}.{name}", list(c.takes), t))
    if m.chance(0.15):
        name, result = m.named("static"), m.type(1)
        lines += ["@staticmethod", f"def {name}(v):", *m.body_of([("v", "int")], lambda m: body(m, result))]
        m.functions.append(Function(f"{c.name}.{name}", ["int"], result))
    return [f"class {c.name}{'(' + base.name + ')' if base else ''}:", *indent(lines)]


@definition(weight=0.4)
def with_descriptor(m):
    d, c = m.named("Field"), m.named("Owner")
    lines = [f"class {d}:", "    def __set_name__(self, owner, name):", "        self.name = '_' + name", "    def __get__(self, it, owner):", "        if it is None:", "            return 'of the class'",
             f"        print('get', self.name)", f"        return getattr(it, self.name, {m.literal('int')})"]
    if m.chance(0.7):
        lines += ["    def __set__(self, it, value):", "        if value is None:", "            raise ValueError('no value for ' + self.name)", "        setattr(it, self.name, value)"]
    made = Class(c, {"size": "int"}, ["int"])
    made.traits.add("repr")
    m.classes.append(made)
    return lines + ["", f"class {c}:", f"    size = {d}()", "    def __init__(self, size):", f"        self.size = {m.r.choice(['size', 'size + 1', 'None if size == 3 else size'])}", "    def __repr__(self):", f"        return '{c}' + str(self.size)"]


@gives("literal obj", "obj", weight=2)
def instance(m, t, depth):
    c = m.class_of(t)
    subs = [k for k in m.classes if k.base is c]
    if subs and m.chance(0.25) and depth >= 0:
        c = m.r.choice(subs)
    kinds = [m.atom(k) if depth <= 0 else m.expr(k, depth - 1) for k in c.takes]
    return f"{c.name}({', '.join(kinds)})"


@gives("*", weight=2)
def attribute(m, t, depth):
    found = []
    for v in m.visible(wanted=lambda v: head(v.type) == "obj"):
        c = m.class_of(v.type)
        found += [f"{v.name}.{name}" for name, kind in [*c.fields.items(), *getattr(c, "fields_of_properties", [])] if kind == t]
        found += [f"{v.name}.shared", f"{c.name}.shared"] if t == "int" and "shared" in c.traits else []
    return m.r.choice(found) if found else None


@gives("*", weight=2)
def method_call(m, t, depth):
    found = [(v, f) for v in m.visible(wanted=lambda v: head(v.type) == "obj") for f in m.class_of(v.type).methods if f.gives == t]
    if not found:
        return None
    v, f = m.r.choice(found)
    return call_of(m, Function(f"{v.name}.{f.name}", f.takes, f.gives, f.keywords, f.optional), depth)


@statement(weight=2)
def use_of_operators(m):
    found = m.visible(wanted=lambda v: head(v.type) == "obj")
    if not found:
        return None
    v = m.r.choice(found)
    c = m.class_of(v.type)
    w = m.r.choice(m.visible(v.type)).name
    n = v.name
    options = [f"print({n})", f"print([{n}], {n} == {w}, {n} != {m.expr('int')})", f"print(isinstance({n}, {m.r.choice(m.classes).name}), type({n}).__name__)",
               f"print(hasattr({n}, {m.r.choice([*c.fields, 'nothing'])!r}), getattr({n}, {m.r.choice([*c.fields, 'nothing'])!r}, None))"]
    options += {"lt": [f"print({n} < {w}, sorted([{n}, {w}]))"], "add": [f"print({n} + {m.expr('int')})"], "radd": [f"print({m.expr('int')} + {n})"], "neg": [f"print(-{n})"], "len": [f"print(len({n}), bool({n}))"],
                "getitem": [f"print({n}[{m.literal('int')}])", f"print(list({n}))", f"print(1 in {n})"], "bool": [f"print('yes' if {n} else 'no', not {n})"], "iter": [f"print(list({n}), [*{n}])", f"print(sum(1 for _ in {n}))"],
                "contains": [f"print({m.expr('int')} in {n})"], "call": [f"print({n}({m.expr('int')}, k={m.expr('str')}))"], "hash": [f"print(hash({n}), {{{n}: 1}}.get({w}))"], "getattr": [f"print({n}.xyz)", f"print({n}.abc)"],
                "index": [f"print([1, 2, 3][{n}], range(3)[{n}])"], "str": [f"print(str({n}), f'{{{n}}} {{{n}!r}}')"], "format": [f"print(f'{{{n}:>5}}', format({n}))"], "mul": [f"print({n} * 2)"], "context": [],
                "shared": [f"print({n}.shared)", f"{c.name}.shared += 1", f"{n}.shared = {m.expr('int')}"], "repr": [f"print(repr({n}))"], "eq": [f"print({n} == {w}, {n} in [{w}])"], "iadd": []}.get(m.r.choice(sorted(c.traits)) if c.traits else "repr", [])
    if "iadd" in c.traits and not v.fixed and v in m.visible(mine=True):
        options.append(f"{n} += {m.expr('int')}")
    return [m.r.choice(options[-3:] if m.chance(0.6) else options)]


@statement(weight=0.6)
def dynamic_attribute(m):
    """What makes a class dynamic: attributes by name, new ones, deleted ones."""
    found = m.visible(wanted=lambda v: head(v.type) == "obj")
    if not found or not m.chance(0.5):
        return None
    v = m.r.choice(found)
    name = m.r.choice(list(m.class_of(v.type).fields))
    t = m.class_of(v.type).fields[name]
    return [m.r.choice([f"setattr({v.name}, {name!r}, {m.expr(t)})", f"{v.name}.extra = {m.expr(m.type())}", f"print(sorted(vars({v.name})))", f"print(getattr({v.name}, {name!r}))", f"del {v.name}.{name}", f"print({v.name}.__dict__)", f"print({v.name}.__class__.__name__)"])]
