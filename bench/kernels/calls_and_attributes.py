# dynamic: method calls, attributes, mixed types
class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        self.balance = self.balance + amount
        return self

    def fee(self):
        return self.balance // 100


def total(things):
    result = 0
    for thing in things:
        result += thing.fee() if isinstance(thing, Account) else thing
    return result


def main():
    accounts = [Account("a" * i, i * 100) for i in range(50)] + [1, 2.5]
    for _ in range(600):
        for thing in accounts:
            if not isinstance(thing, (int, float)):
                thing.deposit(3)
    return total(accounts)
