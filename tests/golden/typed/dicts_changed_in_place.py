# Numbers in typed dicts are changed where they stand: `d[k] += v`, `d[k] = d.get(k, c) + v`.
from collections import Counter, defaultdict


def letters(text):
    counts = {}
    for letter in text:
        counts[letter] = counts.get(letter, 0) + 1
    return counts


def powers(keys, by):
    table = {key: 1 for key in keys}
    for _ in range(70):
        for key in keys:
            table[key] *= by
    return table


def weights(pairs):
    total = {}
    for name, weight in pairs:
        total[name] = total.get(name, 0.5) + weight
    for name in list(total):
        total[name] -= 1
        total[name] *= -2.5
    return total


class Tally:
    def __init__(self):
        self.seen = {}

    def note(self, place):
        if place in self.seen:
            self.seen[place] += 1
        else:
            self.seen[place] = 10


def doubled(n):
    sums = {"n": n}
    for _ in range(5):
        sums["n"] += n
        n = sums["n"]
    return sums


def grouped(words):
    lengths = defaultdict(int)
    shares = defaultdict(float)
    for word in words:
        lengths[len(word)] += 1
        shares[word[0]] += 0.25
    counter = Counter()
    for word in words:
        counter[word] += 2
        counter[word] -= 1
    return lengths, shares, counter


def falling(stock, name):
    stock[name] -= 1
    return stock


print(letters("abracadabra"))
print(powers(["a", "b"], 3))
print(weights([("x", 1.5), ("y", 2.0), ("x", 0.25)]))
tally = Tally()
for place in [(0, 1), (1, 0), (0, 1), (0, 1)]:
    tally.note(place)
print(tally.seen)
print(doubled(2**70), doubled(3))
lengths, shares, counter = grouped(["one", "two", "three", "one", "owl"])
print(dict(lengths), dict(shares), dict(counter), len(lengths))
stock = {"pear": 1}
print(falling(stock, "pear"))
try:
    falling(stock, "plum")
except KeyError as error:
    print("no", error)
falling(stock, "fig")
