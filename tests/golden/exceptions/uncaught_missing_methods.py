# A method that is not there is marked with its object; one that fails, with its arguments.
class Box:
    def __init__(self):
        self.items = [1, 2]

    def first(self, *skip):
        return self.items.frist

    def __repr__(self):
        return "Box"


def one():
    return Box().lenght(1, 2)


def two():
    text = "a(b"; text.uper(")", (1, 2)).lower()


def three():
    return (Box().first("(") .upper())


def four():
    Box().missing(
        1,
        2,
    )


def five():
    return [1].append(1).real(


        5)


def six():
    return (Box()
            .first_of(1)
            .second(2))


def seven():
    return 1 + Box().items.push(3) + len(Box.nothing(1))


def eight():
    return Box().first(*[1]), Box().other(*[1])


class Lazy:
    def __getattr__(self, name):
        raise AttributeError(f"no {name} here")


def nine():
    Lazy().thing


cases = [one, two, three, four, five, six, seven, eight, nine]


def chain(i):
    try:
        cases[i]()
    except AttributeError:
        chain(i + 1)


chain(0)
