# enumerate() from a number, dicts and sets of what an iterable gives.
counts = {"a": 2, "b": 1}
words = ["pear", "fig", "pear"]
for i, w in enumerate(words, 1):
    print(i, w, end=" ")
for i, w in enumerate(words, start=10):
    print(i, w, end=" ")
print(list(enumerate("ab", 5)), [(i, v) for i, v in enumerate(counts, 3)], dict(enumerate("xy", 1)))
header = "id,name".split(",")
rows = [dict(zip(header, line.split(","))) for line in "1,Ann\n2,Bob".split("\n")]
for row in rows:
    print(row["id"], row["name"], row)
print(dict([("a", 1), ("b", 2)]), dict(counts), dict([["x", 1]]), dict(["ab", "cd"]))
copy = dict(counts)
copy["new"] = 1
print(copy, counts)
print(sorted(set(words)), set([3, 1, 2]) == {1, 2, 3}, len(set("hello")), set(counts) == {"a", "b"})
print(dict([("a", 1, 2)]))
