# dynamic: exceptions raised and caught in loops
class Refused(Exception):
    def __init__(self, reason, cost):
        super().__init__(reason)
        self.cost = cost


class Closed(Refused):
    pass


def number(text):
    try:
        return int(text)
    except ValueError:
        return None


def spend(account, amount):
    if amount > account["left"]:
        raise Refused("too much", amount)
    if amount == 13:
        raise Closed("unlucky", 1)
    account["left"] -= amount
    return account["left"]


def lookup(table, key):
    try:
        return table[key]
    except KeyError:
        table[key] = len(key)
        return -1
    finally:
        table["asked"] += 1


def main():
    texts = ["12", "x", "7", "4.5", "13", "900", "", "31"]
    account = {"left": 10**9}
    table = {"asked": 0}
    refused = unread = 0
    for i in range(500):
        for text in texts:
            n = number(text)
            if n is None:
                unread += 1
                continue
            try:
                spend(account, n)
            except Closed as error:
                refused += error.cost
            except Refused as error:
                refused += 2 if str(error) == "too much" else error.cost
        lookup(table, "k" + str(i % 100))
    it = iter(texts)
    seen = 0
    while True:
        try:
            seen += len(next(it))
        except StopIteration:
            break
    return account, refused, unread, table["asked"], seen
