# A bank: accounts, transfers that roll back, interest in cents, a statement.
class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, account, wanted):
        super().__init__(f"{account.owner} has {money(account.balance)}, not {money(wanted)}")
        self.short = wanted - account.balance


def money(cents):
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


class Account:
    count = 0
    rate = 0

    def __init__(self, owner, balance=0):
        Account.count += 1
        self.number = f"{Account.count:04d}"
        self.owner, self._balance, self.history = owner, balance, []

    @property
    def balance(self):
        return self._balance

    def deposit(self, cents, why="deposit"):
        if cents <= 0:
            raise ValueError(f"cannot deposit {cents}")
        self._balance += cents
        self.history.append((why, cents))
        return self

    def withdraw(self, cents, why="withdrawal"):
        if not self.allows(cents):
            raise InsufficientFunds(self, cents)
        self._balance -= cents
        self.history.append((why, -cents))
        return self

    def allows(self, cents):
        return cents <= self._balance

    def month_end(self):
        interest = self._balance * self.rate // 1200
        if interest > 0:
            self.deposit(interest, "interest")

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {money(self.balance)}>"


class Savings(Account):
    rate = 5


class Checking(Account):
    def __init__(self, owner, balance=0, limit=10000):
        super().__init__(owner, balance)
        self.limit = limit

    def allows(self, cents):
        return cents <= self._balance + self.limit

    def month_end(self):
        super().month_end()
        if self.balance < 0:
            self.withdraw(-self.balance * 12 // 1200, "overdraft")


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, kind, owner, **kw):
        account = kind(owner, **kw)
        self.accounts[account.number] = account
        return account

    def __getitem__(self, number):
        try:
            return self.accounts[number]
        except KeyError:
            raise BankError(f"no account {number}") from None

    def __iter__(self):
        return iter(self.accounts.values())

    def transfer(self, source, target, cents):
        a, b = self[source], self[target]
        before = [(x, x._balance, len(x.history)) for x in (a, b)]
        try:
            a.withdraw(cents, f"to {b.number}")
            b.deposit(cents, f"from {a.number}")
            if b.owner == "frozen":
                raise BankError("account is frozen")
        except BankError:
            for account, balance, length in before:
                account._balance = balance
                del account.history[length:]
            raise

    @property
    def total(self):
        return sum(a.balance for a in self)


bank = Bank()
ann = bank.open(Savings, "Ann", balance=150000)
bob = bank.open(Checking, "Bob", limit=5000)
ice = bank.open(Account, "frozen")
for source, target, cents in [("0001", "0002", 25050), ("0002", "0001", 30000), ("0002", "0001", 99999), ("0001", "0003", 100), ("0009", "0001", 1), ("0001", "0002", -5)]:
    try:
        bank.transfer(source, target, cents)
        print("moved", money(cents))
    except InsufficientFunds as e:
        print("refused:", e, "short by", money(e.short))
    except BankError as e:
        print("refused:", e)
    except ValueError as e:
        print("invalid:", e)
for account in bank:
    account.month_end()
print(list(bank), money(bank.total), Account.count)
for account in sorted(bank, key=lambda a: -a.balance):
    running = account.balance - sum(c for _, c in account.history)
    print(f"{account.owner:-^30}")
    for why, cents in account.history:
        running += cents
        print(f"{why:<12}{money(cents):>9}{money(running):>9}")
print(ann.deposit(1).withdraw(2).balance, money(-5), money(123456789))
