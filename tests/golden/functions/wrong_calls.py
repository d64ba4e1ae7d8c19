# Every wrong call of a Python function is a TypeError with CPython's text.
def none(): pass
def one(a): pass
def three(a, b, c): pass
def default(a, b=2): pass
def star(a, *rest): pass
def keyword(*, k, m): pass
def keyword_default(*, k, m=1): pass
def positional(a, b, /): pass
def positional_default(a, b=1, /, c=2): pass
def mixed(a, /, b, *, c): pass
def everything(a, /, b=1, *rest, c, d=2, **others): pass


def attempt(label, call):
    try:
        print(label, "->", call())
    except TypeError as e:
        print(label, "->", e)


attempt("none(1)", lambda: none(1))
attempt("none(1, 2)", lambda: none(1, 2))
attempt("none(x=1)", lambda: none(x=1))
attempt("one()", lambda: one())
attempt("one(1, 2)", lambda: one(1, 2))
attempt("one(1, a=2)", lambda: one(1, a=2))
attempt("one(b=2)", lambda: one(b=2))
attempt("one(1, b=2)", lambda: one(1, b=2))
attempt("three()", lambda: three())
attempt("three(1)", lambda: three(1))
attempt("three(1, 2)", lambda: three(1, 2))
attempt("three(b=1)", lambda: three(b=1))
attempt("three(1, 2, 3, 4)", lambda: three(1, 2, 3, 4))
attempt("default()", lambda: default())
attempt("default(1, 2, 3)", lambda: default(1, 2, 3))
attempt("star()", lambda: star())
attempt("star(1, 2, a=3)", lambda: star(1, 2, a=3))
attempt("keyword(1)", lambda: keyword(1))
attempt("keyword()", lambda: keyword())
attempt("keyword(k=1)", lambda: keyword(k=1))
attempt("keyword_default()", lambda: keyword_default())
attempt("keyword(1, k=1, m=1)", lambda: keyword(1, k=1, m=1))
attempt("keyword(1, 2, k=1)", lambda: keyword(1, 2, k=1))
attempt("positional(1)", lambda: positional(1))
attempt("positional(a=1, b=2)", lambda: positional(a=1, b=2))
attempt("positional(1, b=2)", lambda: positional(1, b=2))
attempt("positional_default(1, b=2)", lambda: positional_default(1, b=2))
attempt("positional_default()", lambda: positional_default())
attempt("positional_default(1,2,3,4)", lambda: positional_default(1, 2, 3, 4))
attempt("mixed(1, 2)", lambda: mixed(1, 2))
attempt("mixed(1, c=2)", lambda: mixed(1, c=2))
attempt("mixed(1, 2, 3)", lambda: mixed(1, 2, 3))
attempt("mixed(1, 2, 3, c=4)", lambda: mixed(1, 2, 3, c=4))
attempt("mixed(a=1, b=2, c=3)", lambda: mixed(a=1, b=2, c=3))
attempt("everything()", lambda: everything())
attempt("everything(1)", lambda: everything(1))
attempt("everything(a=1, c=2)", lambda: everything(a=1, c=2))
attempt("everything(1, c=2, a=5)", lambda: everything(1, c=2, a=5))
attempt("star not iterable", lambda: one(*5))
attempt("star-star not mapping", lambda: one(**5))
attempt("not string keys", lambda: one(**{1: 2}))
attempt("given twice", lambda: one(**{"a": 1}, **{"a": 2}))
attempt("given twice too", lambda: one(a=1, **{"a": 2}))
attempt("not callable", lambda: (5)(1))
attempt("not callable None", lambda: None())
attempt("not callable str", lambda: "abc".upper()())
