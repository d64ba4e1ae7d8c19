# print() makes its texts when all arguments are evaluated.
xs = [1, 2, 3]
print(xs, xs.pop(), xs)
d = {"a": 1}
d["b"] = 2
print(d, d.pop("a"), len(d))


class Point:
    def __init__(self, x):
        self.x = x

    def move(self):
        self.x += 1
        return self.x

    def __repr__(self):
        return f"Point({self.x})"


p = Point(1)
print(p, p.move(), p, sep=" / ")
r = {"n": 1, "tags": ["a"]}


def change():
    r["n"] += 1
    r["tags"].append("b")
    return r["n"]


print(r, change(), r["tags"])
print(r, "unchanged", 3, None, end=f"{change()}\n")
pair = (xs, 1)
print(pair, xs.append(9), None)
print(xs, [x for x in xs], sum(xs))
print([x for x in xs], xs.clear(), xs)
print(f"{xs} {xs.append(5)} {xs}")
print(xs, (xs := [7]), xs)
