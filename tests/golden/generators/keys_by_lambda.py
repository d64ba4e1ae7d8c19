# sorted(), min(), max() and list.sort() with a lambda as key: what it captures, when it is called, what it may raise.
def by_length(words, order):
    calls = []
    ranked = sorted(words, key=lambda w: calls.append(w) or order.get(w, len(w)))
    return ranked, calls


print(by_length(["pear", "fig", "apple", "kiwi"], {"apple": 0}))


def extremes(table):
    low = min(table, key=lambda k: table[k])
    high = max(table.items(), key=lambda kv: (kv[1], kv[0]))
    return low, high


print(extremes({"a": 3, "b": 1, "c": 3}))


def grows(table):
    try:
        return max(table, key=lambda k: table.setdefault(k + 1, k))
    except RuntimeError as e:
        return type(e).__name__, str(e)


print(grows({1: 1}))


class Score:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n

    def __gt__(self, other):
        print("gt", self.n, other.n)
        return self.n > other.n


print(min([2, 3, 1], key=lambda n: Score(n)), max([2, 3, 1], key=lambda n: Score(n)))
rows = [(3, "c"), (1, "b"), (3, "a")]
rows.sort(key=lambda r: r[0], reverse=True)
print(rows)
rows.sort(key=lambda r: (r[1], -r[0]))
print(rows)


class Box:
    def sort(self, key):
        return key(20), key.__name__


print(Box().sort(key=lambda n: n + 1))
limit = 2
names = ["x", "yy", "zzz"]
names.sort(key=lambda s: -len(s) if len(s) > limit else len(s))
print(names)
try:
    sorted([1, 0, 2], key=lambda n: 6 // n)
except ZeroDivisionError as e:
    print(e)
try:
    max([], key=lambda n: n)
except ValueError as e:
    print(e)
try:
    min(5, key=lambda n: n)
except TypeError as e:
    print(e)
made = [lambda: max((1, 2), key=lambda n: n * sign) for sign in (1, -1)]
print([f() for f in made])
nested = sorted([[3, 1], [2, 2, 2]], key=lambda xs: sum(x * x for x in xs))
print(nested, sorted("bca", key=lambda c: -ord(c)), sorted({3, 1, 2}, key=lambda n: -n))
data = [5, 3]
try:
    data.sort(key=lambda n: data.append(n) or n)
except ValueError as e:
    print(e)
print(sorted([(1, "b"), (1, "a")], key=lambda p: p[0]))
print(sorted([{"n": 2}, {"n": 1}], key=lambda d: d["m"]))
