# Names that the Rust text uses itself are the program's as well.
BOUND = 5
SCOPES = [BOUND]


class Scope:
    pass


def GLOBALS():
    return BOUND


def STATE(SCOPES):
    BOUND = SCOPES
    return BOUND


print(BOUND, SCOPES, Scope.__name__, GLOBALS(), STATE(2))
try:
    print(BOUN)
except NameError as e:
    print(e)
