# What is taken of a value that is None at first.
rows = [{"id": key, "name": key * 2} for key in ("1", "2")]
best = None
for row in rows:
    if best is None or row["id"] > best["id"]:
        best = row
print(best["name"])
pair = None
if len(rows) > 1:
    pair = [1, 2]
print(pair[0], pair[-1])
gone = None
if len(rows) > 5:
    gone = {"k": 1}
    pair = None
try:
    print(gone["k"])
except TypeError as e:
    print(e)
tail = None
for row in rows:
    tail = row["name"]
print(tail.upper(), tail[0])
never = None
print(never["x"])
