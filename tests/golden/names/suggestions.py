# NameError and AttributeError suggest near names in a traceback: the last one here.
class Account:
    interest_rate = 0.05

    def __init__(self):
        self.balance = 100

    def withdraw(self, amount):
        self.balance -= amount
        return self.balance


total_amount = 5
try:
    totl_amount
except NameError as e:
    print(e, e.name)
try:
    Account().balanse
except AttributeError as e:
    print(e, e.name)


def builtin_names():
    return prnt("x")


def attribute():
    return Account().widthdraw(5)


def class_attribute():
    return Account.interest_rat


def nothing_near():
    return completely_different_thing


for f in (builtin_names, attribute, class_attribute, nothing_near):
    try:
        f()
    except (NameError, AttributeError) as e:
        print(type(e).__name__, e)


def chain(i):
    try:
        (builtin_names, attribute, class_attribute, nothing_near)[i]()
    except (NameError, AttributeError):
        if i == 3:
            raise
        chain(i + 1)


chain(0)
