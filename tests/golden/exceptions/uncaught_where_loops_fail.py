# Where an error in the head of a loop or a comprehension is shown: at the whole of it.
def gen(n):
    for i in range(n):
        yield i
    1 / 0


def statement():
    for value in 5:  # a comment
        print(value)


def later():
    for value in gen(1):  # a comment
        print(value)


def one_line():
    for value in gen(1): print(value)  # a comment


def target():
    for (x, y) in [(1, 2), 3]: print(x)


def first_iterable():
    return 1 + [x for x in 5]


def first_next():
    return 1 + [x for x in gen(1)][0]


def second_iterable():
    return 1 + [x for y in [1] for x in 5]


def over_lines():
    return 1 + {x: 1 for x in gen(1)
                if x}


def genexpr():
    return 1 + sum(x for y in [1] for x in gen(1))


def genexpr_first():
    return list(x for x in None)


def unpacked():
    a, b = [(x, y) for x, y in [3]]


def key():
    return {[]: x for x in [3]}


def member():
    return {[] for x in [3]}


def condition():
    return [x for x in [1] if x.missing]


def starred():
    return [1, *gen(1), 2]


def unpack_short():
    a, b, *c = gen(1)


cases = [statement, later, one_line, target, first_iterable, first_next, second_iterable, over_lines, genexpr, genexpr_first,
         unpacked, key, member, condition, starred, unpack_short]


def chain(i):
    try:
        cases[i]()
    except (TypeError, ArithmeticError, AttributeError):
        chain(i + 1)


chain(0)
