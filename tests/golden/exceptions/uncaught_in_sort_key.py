# What a key function raises comes through sorted, which has no frame.
def key(row):
    return row["name"].lower()


rows = [{"name": "b"}, {"name": None}]
print(sorted(rows[:1], key=key))
print(sorted(
    rows,
    key=key,
))
