# Module variables of one type, read and changed by functions.
LIMIT = 3
RATE = 0.5
names = ["a", "b"]
total = 0
last = None
table = {"x": 1}


def below(x):
    return x < LIMIT


def add(x):
    global total, last
    total += x
    last = names[-1]
    return total * RATE


def grow(name):
    names.append(name)
    table[name] = len(names)


print(below(2), below(5))
print(add(4), add(3), total, last)
grow("c")
grow("d")
print(names, table, add(1), last)
LIMIT = 10
print(below(5))
names = ["new"]
grow("e")
print(names)
for total in range(3):
    pass
print(add(10), total)
