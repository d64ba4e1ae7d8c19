# A NameError proposes a name that is near; of locals, globals and builtins.
counter = 1


def tally(values):
    for value in values:
        total = value + countr
    return total


tally([1])
