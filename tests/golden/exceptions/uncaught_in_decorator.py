# A decorator that fails is shown with its own line and the decorated definition's.
def deco(f):
    raise ValueError(f"cannot decorate {f.__name__}")


def passes(f):
    return f


@passes
@deco
@passes
def target():
    pass
