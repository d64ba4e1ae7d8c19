"""Subclasses of builtin types, several bases, class bodies that compute, attributes that are intercepted."""
from ..grammar import definition, indent
from ..maker import Function


def use(m, name, lines):
    """A function that does `lines` and is called like others."""
    f = m.named("use")
    m.functions.append(Function(f, ["int"], "any"))
    return ["", f"def {f}(k):", *indent(lines)]


def some(m, options, least=1, most=3):
    return [line for part in m.r.sample(options, min(len(options), m.r.randint(least, most))) for line in (part if isinstance(part, list) else [part])]


@definition(weight=0.6)
def of_list(m):
    c = m.named("Stack")
    lines = [f"class {c}(list):"] + indent(some(m, [["def append(self, x):", "    print('append', x)", "    super().append(x)"], ["def __getitem__(self, i):", "    got = super().__getitem__(i)", "    print('get', i)", "    return got"], ["def __len__(self):", "    return 7"], ["def __iter__(self):", "    print('iter')", "    return super().__iter__()"],
                                                   ["def __repr__(self):", f"    return '{c}' + super().__repr__()"], ["def __eq__(self, other):", "    return 'eq'"], ["def __contains__(self, x):", "    return True"], ["def top(self):", "    return self[-1]"], ["def __bool__(self):", "    return False"], ["def __add__(self, o):", f"    return {c}(super().__add__(o))"]]))
    return lines + use(m, c, [f"s = {c}([3, k, 1])"] + some(m, ["s.append(k)", "print(s, len(s), bool(s))", "print(s[0], s[-1:], s[5:])", "print(list(s), sorted(s), [*s])", "print(k in s, s.count(k), s == [3, k, 1])", "a, *b = s; print(a, b)", "print(s + [1], type(s + [1]).__name__, type(s * 2).__name__, type(s[:1]).__name__)", "print(sum(s), max(s), ''.join(map(str, s)))", "s.sort(); print(s)", "s += [9]; print(s)", "print(isinstance(s, list), tuple(s))", "for x in s: print(x, end=' ')", "s.extend([k]); s.insert(0, k); print(s)", "print(f'{s} {s!r:>3}', '%s' % s)", "s[0] += 1; del s[1]; print(s)"], 3, 6) + ["return s"])


@definition(weight=0.5)
def of_dict(m):
    c = m.named("Table")
    lines = [f"class {c}(dict):"] + indent(some(m, [["def __missing__(self, k):", f"    {m.r.choice(['self[k] = 1', 'print(k)', 'pass'])}", f"    {m.r.choice(['return k', 'raise KeyError((k, 1))', 'return -1'])}"], ["def __setitem__(self, k, v):", "    print('set', k)", "    super().__setitem__(k, v)"], ["def __getitem__(self, k):", "    print('get', k)", "    return super().__getitem__(k)"], ["def keys(self):", "    return ['no']"], ["def __contains__(self, k):", "    return k == 2"], ["def __len__(self):", "    return 0"], ["def get(self, k, d=None):", "    return 'got'"]]))
    return lines + use(m, c, [f"d = {c}(a=k)"] + some(m, ["d[k] = 2", "print(d[k])", "print(d['a'], d.get(k), k in d)", "d.update({k: 5}); print(d)", "print(dict(d), {**d})", "print(list(d), list(d.keys()), list(d.items()))", "d[1] += 1", "print(len(d), bool(d), d == {'a': k})", "d.setdefault(k, 3); print(d)", "print(type(d | {1: 2}).__name__, type(d.copy()).__name__)", "del d['a']; print(d)", "print(d.pop(k, None), d)", "print('%(a)s' % d, '{a}'.format(**d))"], 3, 6) + ["return d"])


@definition(weight=0.5)
def of_number(m):
    c, base = m.named("Num"), m.r.choice(["int", "float", "str", "int"])
    own = [["def __add__(self, o):", f"    return {c}({base}(self) + {base}(o))"], ["def __repr__(self):", f"    return '{c}:' + super().__repr__()"], ["def __eq__(self, o):", "    return super().__eq__(o)", "def __hash__(self):", "    return 1"], ["def __str__(self):", "    return 'text'"], ["def double(self):", "    return self * 2"], ["def __bool__(self):", "    return False"], ["def __new__(cls, v):", "    print('new', v)", "    return super().__new__(cls, v)"]]
    if base != "str":
        own += [["def __radd__(self, o):", "    return 'radd'"], ["def __lt__(self, o):", "    return True"], ["def __neg__(self):", "    return 'neg'"], ["def __index__(self):", "    return 1"]]
    lines = [f"class {c}({base}):"] + indent(some(m, own, 1, 4))
    return lines + use(m, c, [f"n = {c}({'str(k)' if base == 'str' else 'k'})"] + some(m, ["print(n, repr(n), [n])", f"print(n + {'chr(65)' if base == 'str' else '1'}, type(n + {'chr(65)' if base == 'str' else '1'}).__name__)", "print(n * 2, type(n * 2).__name__)", "print(n == k, hash(n) == hash(k), {n: 1}.get(k))", "print(f'{n}', f'{n!r}', '%s' % n, '{}'.format(n))", "print(not n, bool(n), n and 1)", "print(sorted([n, n]), max(n, n))", f"print(isinstance(n, {base}), type(n) is {base})", "print(1 + n)", "print(-n)", "print([1, 2, 3][n])", "n += n; print(n, type(n).__name__)", "print(str(n), int(n))", "print(n < k, n >= k)", "print(sum([n, n]))", "print(n.double())"], 3, 6) + ["return n"])


@definition(weight=0.6)
def several_bases(m):
    """The order of methods, and calls of super() along it."""
    a, b, c, d = (m.named("Base") for _ in range(4))
    lines = []
    for name, bases in ((a, ""), (b, a), (c, a), (d, f"{b}, {c}" if m.chance(0.7) else f"{c}, {b}")):
        lines += [f"class {name}{'(' + bases + ')' if bases else ''}:"]
        body = some(m, [["def go(self, k):", f"    print('{name}.go', k)"] + ([f"    return super().go(k + 1)"] if bases else ["    return [k]"])] + [["def __init__(self, *a, **kw):", f"    print('{name}.init', a, kw)"] + (["    super().__init__(*a, **kw)"] if bases and m.chance(0.8) else []) + [f"    self.{m.r.choice('xyz')} = {m.r.randint(1, 9)}"]] +
                    [[f"{m.r.choice('xyz')} = {m.r.randint(10, 99)}"], ["@classmethod", "def make(cls, k):", f"    print('{name}.make', cls.__name__)", "    return cls()"], ["@property", "def size(self):", f"    return '{name}'" + (" + super().size" if bases and m.chance(0.4) else "")], ["def __init_subclass__(cls, **kw):", f"    print('{name} has', cls.__name__, kw)"], ["@staticmethod", "def plain(v):", f"    return ('{name}', v)"], ["def __str__(self):", f"    return '{name}' + super().__str__()[:0]"], ["def __getattr__(self, n):", f"    return '{name}?' + n if n < 'p' else super().__getattribute__(n)"]], 1 if bases else 3, 4)
        lines += indent(body)
    return lines + use(m, d, [f"o = {m.r.choice([b, c, d, d])}()"] + some(m, ["print(o.go(k))", "print(o.x)", "print(o.y, o.z)", "print(o.size)", f"print(type(o.make(k)).__name__, {d}.plain(k))", f"print([t.__name__ for t in {d}.__mro__])", f"print(isinstance(o, {b}), issubclass({d}, {c}))", "print(sorted(vars(o).items()))", f"{a}.x = k; print(o.x)", "o.x = 5; print(o.x, type(o).__name__)", "print(str(o))", "print(o.nothing)", "del o.x", f"print({b}.go(o, 7), super({b}, o).go(1))", "print(hasattr(o, 'zzz'), getattr(o, 'y', None))"], 3, 6) + [f"return 0"])


@definition(weight=0.4)
def intercepted(m):
    c = m.named("Box")
    lines = [f"class {c}:", "    limit = 3", "    def __init__(self, v):", "        self.v = v"] + indent(some(m, [["def __setattr__(self, n, v):", "    print('set', n, v)", "    super().__setattr__(n, v)" if m.chance(0.6) else "    self.__dict__[n] = v"], ["def __getattribute__(self, n):", "    if n != '__dict__': print('look', n)", "    return super().__getattribute__(n)"], ["def __delattr__(self, n):", "    print('del', n)", "    object.__delattr__(self, n)"], ["def __getattr__(self, n):", "    if n == 'w': return self.v", "    raise AttributeError('no ' + n)"], ["def __setitem__(self, k, v):", "    print('item', k, v)"], ["def __delitem__(self, k):", "    print('gone', k)"], ["def __getitem__(self, k):", "    return k"], ["def __reversed__(self):", "    return iter([3, 2])"], ["def __enter__(self):", "    return self", "def __exit__(self, *e):", "    print('exit', e[0])", "    return True"]], 1, 4))
    return lines + use(m, c, [f"o = {c}(k)"] + some(m, ["print(o.v)", "o.v += 1", "print(o.w)", "del o.v", "o.limit -= 1; print(o.limit)", f"{c}.limit = 9; print(o.limit)", "o[k] = 2; print(o[k:2], o[1, 2])", "o[k] += 1", "del o[k]", "print(list(reversed(o)))", "with o as p: raise ValueError(k)", "print(o.__dict__)", "o.new, o.v = 1, 2", "print(getattr(o, 'q', 'none'), hasattr(o, 'v'))", "for o.v in (1, 2): pass", "[o.a, o.b] = k, k"], 3, 6) + ["return 1"])
