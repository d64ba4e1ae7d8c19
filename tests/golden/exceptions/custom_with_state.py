# Exceptions of a program carry values, wrap others, are compared, collected and raised again.
class BankError(Exception):
    """Base of all errors here."""
    status = 400

    def __init__(self, message="something went wrong", **details):
        super().__init__(message)
        self.details = details

    def describe(self):
        extra = ", ".join(f"{k}={v!r}" for k, v in sorted(self.details.items()))
        return f"[{self.status}] {self}" + (f" ({extra})" if extra else "")


class NotEnough(BankError):
    status = 402

    def __init__(self, wanted, available):
        super().__init__(f"wanted {wanted}, have {available}", missing=wanted - available)
        self.wanted, self.available = wanted, available

    def __reduce__(self):
        return type(self), (self.wanted, self.available)


class Locked(BankError):
    status = 403


class Account:
    def __init__(self, balance, locked=False):
        self.balance, self.locked = balance, locked

    def withdraw(self, amount):
        if self.locked:
            raise Locked
        if amount > self.balance:
            raise NotEnough(amount, self.balance)
        if amount < 0:
            raise BankError("negative amount", amount=amount)
        self.balance -= amount
        return self.balance


errors = []
for account, amount in [(Account(10), 5), (Account(10), 50), (Account(1, True), 1), (Account(5), -1)]:
    try:
        print("left", account.withdraw(amount))
    except NotEnough as e:
        errors.append(e)
        print("missing", e.details["missing"], e.wanted)
    except BankError as e:
        errors.append(e)
print([e.describe() for e in errors], [type(e).__name__ for e in errors])
print(sorted(errors, key=lambda e: e.status)[0].status, {type(e): e.status for e in errors}[Locked])


def retry(times, action, errors=(BankError,)):
    last = None
    for attempt in range(1, times + 1):
        try:
            return action(attempt)
        except errors as e:
            last = e
            print("attempt", attempt, "failed:", e)
    raise RuntimeError(f"gave up after {times}") from last


def unstable(attempt):
    if attempt < 3:
        raise BankError(f"try {attempt}")
    return "fine"


print(retry(5, unstable))
try:
    retry(2, unstable)
except RuntimeError as e:
    print(e, "<-", repr(e.__cause__))
try:
    retry(1, lambda n: 1 / 0)
except ZeroDivisionError as e:
    print("not retried:", e)


def first_error(*actions):
    for action in actions:
        try:
            action()
        except Exception as e:
            return e


e = first_error(lambda: None, lambda: [].pop(), lambda: 1 / 0)
try:
    raise e
except IndexError as again:
    print(again is e, again)
raise NotEnough(3, 2) from e
