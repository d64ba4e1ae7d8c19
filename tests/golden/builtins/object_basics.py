# object(), None, Ellipsis, NotImplemented, identity, truth, default repr shapes, deletion.
o = object()
print(o == o, o != object(), o is o, bool(o), hash(o) == hash(o), isinstance(o, object), repr(o).startswith("<object object at 0x"), None is None, None == 0, bool(None), str(None), ... is Ellipsis, repr(...), bool(...), NotImplemented is NotImplemented, type(None)() is None, {None: 1}[None], [None].count(None), None in (0, None))


class Plain:
    pass


p = Plain()
text = repr(p)
print(text.startswith("<__main__.Plain object at 0x"), text.endswith(">"), p == Plain(), p == p, p != p, Plain, Plain.__name__, str(p) == text, f"{p}" == text, {p: 1}[p], p in [p], p in [Plain()], len({p, p, Plain()}))


class Value:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        if not isinstance(other, Value):
            return NotImplemented
        return self.v == other.v

    def __lt__(self, other):
        return self.v < other.v if isinstance(other, Value) else NotImplemented


a, b = Value(1), Value(1)
print(a == b, a != b, a == 1, 1 == a, a != "x", a < Value(2), Value(2) > a, a is b, [a] == [b], a in [b], (a == b) is True)
for bad in (lambda: a < 1, lambda: 1 < a, lambda: a <= b, lambda: hash(a), lambda: {a}, lambda: p < p, lambda: p + 1, lambda: 1 + p, lambda: -p, lambda: p[0], lambda: p(), lambda: len(p), lambda: iter(p), lambda: p.x, lambda: object(1), lambda: Plain(1), lambda: object().x, lambda: int(p), lambda: p @ p, lambda: ~p, lambda: p in 5, lambda: 5 in p, lambda: None.x, lambda: None(), lambda: None[0], lambda: None + 1, lambda: ...(), lambda: p << 1, lambda: [] < p, lambda: None < None, lambda: [1, 2][p], lambda: "%d" % p, lambda: sorted([p, p]), lambda: round(p), lambda: float(p), lambda: range(p), lambda: {**p}, lambda: (lambda *a: a)(*p), lambda: (lambda **k: k)(**p), lambda: print(**{"sep": p}), lambda: p.__len__()):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(str(e).replace("__main__.", ""))
x = 5
del x
try:
    x
except NameError as e:
    print(e)


def f():
    y = 1
    del y
    return y


try:
    f()
except UnboundLocalError as e:
    print(e)
