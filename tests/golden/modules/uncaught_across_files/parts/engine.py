class EngineError(Exception):
    pass


def apply(f, xs):
    try:
        return [f(x) for x in xs]
    except ZeroDivisionError as e:
        raise EngineError(f"cannot apply to {xs}") from e
