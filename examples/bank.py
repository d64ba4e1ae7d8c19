"""Accounts that refuse: classes of exceptions, finally, a traceback at the end."""


class BankError(Exception):
    """Anything the bank says no to."""


class Insufficient(BankError):
    def __init__(self, missing):
        super().__init__(f"{missing} short")
        self.missing = missing


class Account:
    total = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.total += balance

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"

    def withdraw(self, amount):
        if amount > self.balance:
            raise Insufficient(amount - self.balance)
        self.balance -= amount
        Account.total -= amount
        return amount


def transfer(source, target, amount):
    try:
        target.balance += source.withdraw(amount)
        Account.total += amount
    except Insufficient as error:
        print(f"refused: {error}; {error.missing} missing")
        raise
    finally:
        print(source, target, Account.total)


ann, bob = Account("Ann", 100), Account("Bob")
transfer(ann, bob, 30)
try:
    transfer(bob, ann, 31)
except BankError as error:
    print("caught", type(error).__name__, error.args)
transfer(ann, bob, 1000)
