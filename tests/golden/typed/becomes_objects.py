# What begins with one type and then meets another one: every value keeps its own.
class Box:
    def __init__(self, content):
        self.content = content


class Shown:
    def __init__(self, n):
        self.n = n


def first(xs):
    return xs[0]


def both(flag):
    if flag:
        return [1, 2]
    return "text"


boxes = [Box(1), Box("two"), Box(3.0), Box(None), Box([4])]
print([b.content for b in boxes])
boxes[0].content = "changed"
print(boxes[0].content, type(boxes[0]).__name__)
print(first([1, 2]), first(["a"]), first([[3]]))
print(both(True), both(False))

mixed = {}
mixed["a"] = 1
mixed["b"] = 2.5
mixed[3] = "c"
print(mixed, mixed["a"] + 1, mixed["b"] * 2)

numbers = [1, 2, 3]
numbers.append(4.5)
print(numbers, sum(numbers))
flags = [True, False]
flags[0] = 1
print(flags)
total = 0
for x in [0.5, 1.5]:
    total += x
print(total)
count = 0
for x in []:
    count += 0.5
print(count)
pair = (1, 2)
other = pair
held = [pair, other]
print(held[0] is held[1], pair == (1, 2), pair + (3,), len(pair), 2 in pair)
shown = Shown(5)
print(hasattr(shown, "n"), vars(shown), getattr(shown, "n"))
big = 1
for i in range(70):
    big *= 2
print(big)
nothing = None
for i in range(2):
    print(nothing)
    nothing = "now"
nested = []
nested.append(nested)
print(len(nested), nested[0] is nested, nested)
