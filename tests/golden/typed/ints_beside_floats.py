# A sum of floats, and what get() gives for a missing key, is an int that a float is beside.
xs = [1.5, 2.5]
es = [x for x in xs if x > 9]
print(sum(xs) / len(xs), sum(xs) * 2.0, 1.0 + sum(es), sum(es) - 0.0, sum(es) / 4, sum(es) / -4, sum(x * x for x in xs) / 2)
for n in (0, 1):
    for values in (xs, es):
        try:
            print(sum(values) / n)
        except ZeroDivisionError as e:
            print(e)
print(5 / sum(xs), sum(es), sum(es) + 1, sum(xs) + 1)
def mean(v):
    return sum(v) / len(v) if v else 0.0
print(mean(xs), mean(es))
totals = {}
for name, amount in [("a", 1.5), ("b", 2.5), ("a", 0.25)]:
    totals[name] = totals.get(name, 0) + amount
print(totals, totals.get("c", None), totals.get("a", None))
counts = {}
for w in "a b a".split():
    counts[w] = counts.get(w, 0) + 1
print(counts)
mixed = {}
mixed["x"] = mixed.get("x", 0) + 1
mixed["y"] = mixed.get("y", 0) + 1.5
print(mixed)
half = {}
half["x"] = 2.5
print(half.get("z", 0), half.get("x", 0) + 1, half.get("q", 1) * 2.0)
