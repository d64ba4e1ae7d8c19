# Attribute and name errors with suggestions, uncaught at the end of a chain of "during handling".
class Account:
    balance = 10

    def __init__(self):
        self.owner_name = "ann"
        self._hidden = 1

    def deposit(self, amount):
        self.balanse += amount


def first():
    Account().deposit(5)


def second():
    return Account().owner_nam


def third():
    box = Account()
    return nothing_near.balance


def fourth():
    return [].appendd(1)


def fifth():
    import math
    return math.sqroot(2)


def sixth():
    return None.balance


for f in (first, second, third, fourth, fifth, sixth):
    try:
        f()
    except (AttributeError, NameError) as e:
        print(type(e).__name__, e, "|", getattr(e, "name", None), "|", type(getattr(e, "obj", None)).__name__)
try:
    first()
except AttributeError:
    try:
        second()
    except AttributeError:
        try:
            third()
        except NameError:
            try:
                fourth()
            except AttributeError:
                try:
                    fifth()
                except AttributeError:
                    sixth()
