# Errors raised inside what builtins call back come through, with both frames.
def bad_key(x):
    return 1 // x


class Bad:
    def __lt__(self, other):
        raise ValueError("no order")

    def __eq__(self, other):
        raise ValueError("no equality")

    def __hash__(self):
        return 1

    def __repr__(self):
        raise RuntimeError("no repr")

    def __str__(self):
        return 5

    def __len__(self):
        raise KeyError("no length")

    def __iter__(self):
        raise TypeError("no iteration")

    def __getattr__(self, name):
        raise LookupError("no " + name)

    def __index__(self):
        return "x"

    def __format__(self, spec):
        return None

    def __bool__(self):
        raise ArithmeticError("no truth")


b = Bad()
cases = [
    lambda: sorted([2, 1, 0], key=bad_key), lambda: [2, 0].sort(key=bad_key), lambda: max([1, 0], key=bad_key), lambda: list(map(bad_key, [1, 0])),
    lambda: sorted([Bad(), Bad()]), lambda: Bad() in [Bad()], lambda: [Bad()].index(Bad()), lambda: {Bad(): 1, Bad(): 2}, lambda: {Bad()} & {Bad()},
    lambda: repr([b]), lambda: f"{b!r}", lambda: str(b), lambda: print(b), lambda: "%s" % b, lambda: len(b), lambda: list(b), lambda: [*b], lambda: b.attr, lambda: hasattr(b, "x"),
    lambda: getattr(b, "x", 1), lambda: [1, 2][b], lambda: range(b), lambda: format(b), lambda: f"{b}", lambda: not b, lambda: b and 1, lambda: 1 if b else 2,
    lambda: any([0, b]), lambda: list(filter(None, [b])), lambda: bool(b), lambda: [x for x in [1] if b], lambda: sum([1, "a"]), lambda: "".join(bad_key(x) for x in [0]),
    lambda: dict((k, bad_key(k)) for k in [1, 0]), lambda: min(b, 1), lambda: a_name_that_is_not_there, lambda: next(iter(bad_key, 1)),
]
for i, case in enumerate(cases):
    try:
        print(i, "no error", case())
    except Exception as e:
        print(i, type(e).__name__, e)


def by_length(words):
    words.sort(key=lambda w: (len(w), bad_key(len(w) - 3)))
    return words


print(by_length(["a", "bb"]))
xs = [3, 1, 2]
try:
    xs.sort(key=lambda v: xs.append(v) or v)
except ValueError as e:
    print(e, xs)
print(by_length(["a", "bbb", "cc"]))
