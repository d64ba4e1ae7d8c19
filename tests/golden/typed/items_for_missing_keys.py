# defaultdict of a builtin, and Counter, where their values have one type.
from collections import defaultdict, Counter
import collections

groups = defaultdict(list)
for w in "apple avocado bean banana cherry".split():
    groups[w[0]].append(w)
print(dict(groups), len(groups), "a" in groups, "z" in groups, sorted(groups))
print(groups["z"], len(groups), list(groups.items())[-1])
counts = defaultdict(int)
for c in "mississippi":
    counts[c] += 1
print(sorted(counts.items()), counts["q"], "q" in counts, counts.get("x"), counts.get("x", 5), "x" in counts)
for k, v in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])):
    print(k, v, end=" ")
print(max(counts, key=counts.get))
totals = collections.defaultdict(float)
for name, amount in (("a", 1), ("b", 2.5), ("a", 3.25)):
    totals[name] += amount
print(dict(totals), totals["a"])
seen = defaultdict(set)
for a, b in [(1, 2), (2, 3), (1, 3)]:
    seen[a].add(b)
    seen[b].add(a)
print({k: sorted(v) for k, v in seen.items()})
texts = defaultdict(str)
texts["x"] += "ab"
texts["x"] += "cd"
print(texts["x"], repr(texts["y"]), len(texts))
nested = defaultdict(dict)
nested["a"]["x"] = 1
nested["b"]["y"] = 2
print(dict(nested), nested["a"]["x"])
del groups["a"]
print(groups.pop("b"), "a" in groups, groups.pop("nope", None))
try:
    del groups["a"]
except KeyError as e:
    print("KeyError", e)
copy = counts.copy()
copy["new"] += 2
print(copy["new"], "new" in counts)
plain = dict(counts)
try:
    plain["never"]
except KeyError as e:
    print("KeyError", e)
big = defaultdict(int)
big["n"] = 2**70
big["n"] += 1
print(big["n"], big["m"])

tally = Counter("abracadabra")
print(tally["a"], tally["z"], "z" in tally, tally.most_common(2), tally.most_common(), len(tally))
tally["z"] += 3
tally["a"] -= 10
print(sorted(tally.items()), tally.get("y"), tally.most_common(1)[0][0])
print(tally.most_common(0), tally.most_common(-2), tally.most_common(100)[-1])
ages = Counter(n // 10 * 10 for n in (21, 25, 33, 38, 39))
print(ages.most_common(1), sum(ages.values()), dict(ages), max(ages, key=ages.get))
words = "the cat the dog a cat the".split()
print(Counter(words).most_common(3))
empty = Counter()
for w in words:
    empty[w] += 1
print(sorted(empty.items()), empty["none"])
for word, n in empty.most_common(2):
    print(f"{word:>5} {n}")
