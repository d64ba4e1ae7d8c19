# Carets mark the part of the line that failed: the subscript, the attribute, the operator.
table = {"a": {"b": [1, 2, 3]}}
steps = [
    lambda: table["a"]["b"][7],
    lambda: table["a"]["x"]["y"],
    lambda: (table["a"]["b"][0] + table["a"]["b"][1]) * table["a"],
    lambda: table["a"].nothing.more,
]
import traceback
for step in steps:
    try:
        step()
    except Exception as e:
        print(type(e).__name__, e)
a, (b, c) = 1, table["a"]["b"]
