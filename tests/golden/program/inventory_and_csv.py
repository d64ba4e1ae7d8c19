# Lines like CSV from stdin: quoted fields, bad records, groups, a report with totals.
import sys


class Record:
    fields = ("sku", "name", "quantity", "price")

    def __init__(self, sku, name, quantity, price):
        self.sku, self.name = sku.strip().upper(), name.strip()
        self.quantity, self.price = int(quantity), float(price)
        if self.quantity < 0:
            raise ValueError(f"negative quantity {self.quantity}")

    @property
    def value(self):
        return self.quantity * self.price

    def __iadd__(self, other):
        total = self.quantity + other.quantity
        self.price = (self.value + other.value) / total if total else self.price
        self.quantity = total
        return self


def split(line):
    fields, field, quoted, i = [], "", False, 0
    while i < len(line):
        ch = line[i]
        if quoted:
            if ch == '"' and line[i + 1:i + 2] == '"':
                field += '"'
                i += 1
            elif ch == '"':
                quoted = False
            else:
                field += ch
        elif ch == '"':
            quoted = True
        elif ch == ",":
            fields.append(field)
            field = ""
        else:
            field += ch
        i += 1
    if quoted:
        raise ValueError("quote without end")
    return fields + [field]


def read(lines):
    stock, problems = {}, []
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not line or line[0] == "#":
            continue
        try:
            record = Record(*split(line))
        except (ValueError, TypeError) as e:
            problems.append((number, str(e)))
            continue
        if record.sku in stock:
            stock[record.sku] += record
        else:
            stock[record.sku] = record
    return stock, problems


def report(stock):
    print(f"{'sku':<6}|{'name':^20}|{'qty':>6}|{'price':>10}|{'value':>12}")
    print("-" * 58)
    for r in sorted(stock.values(), key=lambda r: (-r.value, r.sku)):
        print(f"{r.sku:<6}|{r.name[:18]:^20}|{r.quantity:>6,}|{r.price:>10.2f}|{r.value:>12,.2f}")
    print("=" * 58)
    print(f"{'total':<34}{sum(r.value for r in stock.values()):>24,.2f}")


stock, problems = read(sys.stdin)
report(stock)
for number, text in problems:
    print(f"line {number}: {text}", file=sys.stderr)
for number, text in problems:
    print(number, text)
by_letter = {}
for r in stock.values():
    by_letter.setdefault(r.sku[0], []).append(r.name)
print({k: sorted(v) for k, v in sorted(by_letter.items())})
words = " ".join(r.name for r in stock.values()).lower().split()
counts = {w: words.count(w) for w in dict.fromkeys(words)}
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:4]:
    print(f"{word:>8} {'#' * n} {n}")
sys.exit(len(problems))
