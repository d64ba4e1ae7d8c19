# sort and sorted: stability, reverse, keys that fail half-way, lists changed while sorted, cmp_to_key.
from functools import cmp_to_key


def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


rows = [("b", 2), ("a", 2), ("c", 1), ("d", 2), ("e", 1)]
print(sorted(rows, key=lambda r: r[1]), sorted(rows, key=lambda r: r[1], reverse=True), sorted(rows, reverse=True), sorted("hello", key=str.upper), sorted({"b": 1, "a": 2}), sorted([3, 1.5, True, 2**70]), sorted([]), sorted((2, 1)), sorted(["B", "a"], key=None), sorted([[2], [1, 5]]))
print(tried(sorted), tried(sorted, 5), tried(sorted, [1, "a"]), tried(sorted, [None, None]), tried(sorted, [1j, 2j]), tried(sorted, [1], 5), tried(sorted, [1], cmp=1), tried(sorted, [1], key=5), tried(sorted, [2, 1], reverse="x"), tried(sorted, [2, 1], reverse=None), tried([1].sort, 5), tried(sorted, [{}, {}]), tried(sorted, [1, 2], key=lambda a, b: 0))


def failing(x):
    if x == 3:
        raise ValueError("three")
    return x


xs = [5, 4, 3, 2, 1]
print(tried(xs.sort, key=failing), xs, tried(sorted, xs, key=failing))
mixed = [2, "b", 1]
print(tried(mixed.sort), len(mixed), sorted(map(str, mixed)))
ys = [3, 1, 2]


def spoils(x):
    ys.append(x)
    return x


print(tried(ys.sort, key=spoils), ys)
zs = [2, 1]
print(tried(zs.sort, key=lambda x: len(zs)), zs)


class Item:
    made = 0

    def __init__(self, k, n):
        self.k, self.n = k, n

    def __lt__(self, other):
        Item.made += 1
        return self.k < other.k

    def __repr__(self):
        return f"{self.k}{self.n}"


items = [Item(k, n) for n, k in enumerate([2, 1, 2, 1, 0])]
print(sorted(items), Item.made, sorted(items, reverse=True), min(items), max(items))
by_length = cmp_to_key(lambda a, b: len(a) - len(b) or (a > b) - (a < b))
print(sorted(["ccc", "a", "bb", "aa"], key=by_length), by_length("a") < by_length("bb"), by_length("a") == by_length("a"), by_length("x").obj, tried(lambda: by_length("a") < 5), tried(sorted, [1, 2], key=cmp_to_key(lambda a, b: "x")), tried(sorted, [2, 1], key=cmp_to_key(lambda a, b: 1 / 0)), tried(hash, by_length("a")))


def ranks(scores: list[float]) -> list[int]:
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    out = [0] * len(scores)
    for r, i in enumerate(order):
        out[i] = r
    return out


def words(text: str) -> list[str]:
    ws = text.split()
    ws.sort(key=lambda w: (len(w), w), reverse=True)
    return ws


print(ranks([1.5, 9.0, 1.5, -2.0]), words("the quick fox is a big dog"), sorted([0.0, -0.0, 1, -1], key=abs), sorted([5, 3, 9], key=lambda v: -v), sorted("bca", reverse=True))
