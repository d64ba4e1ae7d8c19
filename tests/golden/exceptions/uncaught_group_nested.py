# Groups are drawn as trees, with the frames of each member.
def fail(kind, text):
    raise kind(text)


def collect(*jobs):
    out = []
    for kind, text in jobs:
        try:
            fail(kind, text)
        except Exception as e:
            out.append(e)
    return out


inner = ExceptionGroup("inner", collect((KeyError, "k"), (IndexError, "i")))
raise ExceptionGroup("outer", [*collect((ValueError, "v")), inner, TypeError("never raised")])
