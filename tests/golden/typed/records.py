# Dicts that are only asked for constant keys: a type for each key.


def person(name, age):
    return {"name": name, "age": age, "tags": [], "address": {"city": "Oslo", "zip code": "0150", "lat": 59.9}, "boss": None}


people = [person("Ann", 31), person("Bob", 25), person("Cy", 40)]
people[1]["boss"] = people[0]
people[2]["boss"] = people[1]
people[0]["tags"].append("first")
people[0]["address"]["lat"] += 1
people[2]["age"] += len(people)
for p in people:
    print(p["name"], p["age"], p["tags"], p["address"]["city"], p["address"]["zip code"], p["address"]["lat"], end=" ")
    print(p["boss"]["name"] if p["boss"] is not None else "nobody", len(p), "age" in p, "wage" not in p, bool(p), not p)


def chain(p):
    if p is None:
        return []
    return [p["name"]] + chain(p["boss"])


print(chain(people[2]))

# Numbers keep what they are; None beside them.
mixed = [{"x": 1, "y": 1.0, "z": True, "n": None}, {"x": 2, "y": 2.5, "z": False, "n": 3}]
mixed[0]["x"] = 10**30
for m in mixed:
    print(m["x"], m["y"], m["z"], m["n"], m["x"] + 1, m["y"] * 2, m["z"] + 1, m["n"] is None)
print(mixed)
print(f"{mixed[0]} {mixed[1]!r} {mixed[0]['y']:8.3f}|{mixed[1]['x']:>5}|")

# The same key with bool here and int there, with int and float.
odd = [{"v": True}, {"v": 1}]
odd.append({"v": 1.0})
print(odd, [type(o["v"]).__name__ for o in odd], odd[0]["v"] == odd[1]["v"])

# get() of a key that is there, copies, identity of what is in lists.
first = people[0]
print(first.get("name"), first.get("age", 0), first.get("tags", []))
twin = first["address"].copy()
twin["city"] = "Rome"
print(twin, first["address"], first is people[0])
same = people[0]
same["name"] = "Anna"
print(people[0]["name"], first["name"])

# Keys that are no names, or Rust's words.
strange = {"type": 1, "self": 2, "a-b": 3, "a b": 4, "1st": 5, "größe": 6, "": 0}
print(strange["type"], strange["self"], strange["a-b"], strange["größe"])
words = {"type": 1, "self": 2, "a-b": 3, "a b": 4, "1st": 5, "größe": 6, "it's": 7, '"': 8, "_": 9, "__": 10, "fn": 11}
words["a-b"] *= 10
print(words["type"], words["self"], words["a-b"], words["a b"], words["1st"], words["größe"], words["it's"], words["fn"])
print(words)


# Perhaps None: as CPython says it.
def find(name):
    found = None
    for p in people:
        if p["name"] == name:
            found = p
    return found


print(find("Bob")["age"], find("Bob").get("age"))
for action in ("item", "get"):
    try:
        print(find("Nobody")["age"] if action == "item" else find("Nobody").get("age"))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

# Sorted, grouped, counted, the best of.
print([p["name"] for p in sorted(people, key=lambda p: (-p["age"], p["name"]))])
print(max(people, key=lambda p: p["age"])["name"], sum(p["age"] for p in people), min(p["age"] for p in people))
groups = {}
for p in people:
    groups.setdefault(p["age"] > 30, []).append(p)
for old, members in sorted(groups.items()):
    print(old, [p["name"] for p in members])
print(sorted(groups.items(), reverse=True)[0][0], sorted([3, 1, 2], reverse=True), sorted("bca", reverse=False))

# The order in which a display evaluates, and in which an assignment does.
trace = []


def note(x):
    trace.append(x)
    return x


r = {"b": note("1"), "a": note("2"), "c": note("3")}
r["a"] = note("4")
r["c"] += note("5") + r["b"]
print(r, trace)


def rows():
    for i in range(3):
        yield {"i": i, "square": i * i}


for row in rows():
    print(row["i"], row["square"])
table = {name: {"count": 0, "last": ""} for name in ("x", "y")}
table["x"]["count"] += 2
table["y"]["last"] = "now"
print(table)
state = {"n": 0}


def step():
    state["n"] += 1
    return state["n"]


print(step(), step(), state)
find("Nobody")["age"] = 3
