# An AttributeError proposes an attribute that is near.
class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, n):
        self.balance += n


acc = Account()
try:
    acc.balence
except AttributeError as e:
    print(e, "|", e.name, e.obj is acc)
acc.depsoit(5)
