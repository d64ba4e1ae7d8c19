# A builtin's name can be bound by anyone, anywhere; without a binding it is the builtin again.
print(len([1, 2]), max(1, 2))


def own_len(x):
    len = 5
    return len + x


def parameter(list, dict=None, *, str="s"):
    return list, dict, str


def nested(sum):
    def inner(x):
        return sum(x) + 1
    return inner


print(own_len(1), parameter(1), parameter([2], str=3), nested(len)("abc"))
max = lambda *a: "my max"
print(max(1, 2))
del max
print(max(1, 2))


def conditional(flag):
    if flag:
        abs = lambda x: "shadowed"
    return abs(-1)


print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as e:
    print(e)
id = 5
type = "type"
print(id, type, [type for type in "ab"], type)
for input in range(2):
    pass
print(input)


class K:
    list = "class attribute"
    int = int

    def use(self):
        return list("ab"), self.list, self.int("7")


print(K().use())


def print_wrapper(*args):
    original(*args, end="!\n")


original = print
print = print_wrapper
print("wrapped")
print = original
print("again")


def global_binding():
    global sorted
    sorted = lambda x: "global sorted"


print(sorted([2, 1]))
global_binding()
print(sorted([2, 1]))
del sorted
print(sorted([2, 1]))
ValueError_ = ValueError


def catch():
    try:
        raise ValueError("v")
    except ValueError as e:
        return e.args


print(catch())


class ValueError(Exception):
    pass


try:
    int("x")
except ValueError:
    print("mine")
except ValueError_ as e:
    print("builtin", e)
try:
    raise ValueError("own")
except ValueError_:
    print("builtin")
except ValueError as e:
    print("mine", e)
range = [7, 8]
print([x for x in range], sum(range))
True_ = not False
print(True_, __name__, __doc__ is None or len(__doc__) > 0)
len = len
print(len("abc"))
filter, map = map, filter
print(list(filter(str, [1])), list(map(None, [0, 2])))
