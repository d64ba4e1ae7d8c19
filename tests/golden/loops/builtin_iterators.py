# zip, enumerate, map, filter, reversed, iter with a sentinel: lazy, in step, and exhausted once.
log = []


def note(x):
    log.append(x)
    return x


m = map(note, [1, 2, 3])
print(log, next(m), log, list(m), log, list(m))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip([], [1])))
a, b = iter([1, 2, 3]), iter([10])
print(list(zip(a, b)), list(a))
a, b = iter([1, 2, 3]), iter([10])
print(list(zip(b, a)), list(a))
print(list(zip([1, 2], [3, 4], strict=True)))
for args in (([1, 2], [3]), ([1], [2, 3]), ([1], [2], [3, 4])):
    try:
        list(zip(*args, strict=True))
    except ValueError as e:
        print(e)
print(list(enumerate("ab", 5)), list(enumerate([], 1)), list(enumerate("xy", start=-1)), dict(enumerate("pq")))
print(list(map(lambda *a: a, [1, 2], "ab", (True, False, None))), list(map(int, "123")), list(map(str.upper, ["a", "b"])))
print(list(filter(None, [0, 1, "", "x", [], [0], None])), list(filter(str.isdigit, "a1b2")), list(filter(lambda x: x > 1, {1: 0, 2: 0, 3: 0})))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed({"k": 1}.items())), list(reversed((1, 2))))
values = iter([3, 5, 0, 7])
print(list(iter(lambda: next(values), 0)), list(values))
it = iter([1, 2])
print(iter(it) is it, next(it), next(it), next(it, "default"), next(it, None))
try:
    next(it)
except StopIteration as e:
    print(repr(e))
for obj in (zip(), enumerate([]), map(len, []), filter(None, []), reversed([]), iter([]), iter(()), iter({}), iter(set()), iter(range(1)), iter({}.values()), iter({}.items()), iter(b""), iter(lambda: 1, 1), iter(range(10 ** 30))):
    print(type(obj).__name__, end=" ")
print()
print(sum([1, 2], 10), sum([[1], [2]], []), sum((0.1, 0.2)), sum([True, True]), sum(x * x for x in range(4)), sum([], 5))
print(min("hello"), max([1, 5, 3], key=lambda v: -v), min([], default="none"), max(3, 1, 2), min((2, "b"), (2, "a")), max("a", "b", key=ord), min([1, 1.0]), max([1.0, 1]))
print(all([]), any([]), all([1, "a"]), any([0, ""]), sorted("hello", reverse=True), sorted([(1, "b"), (1, "a")], key=lambda p: p[0]))
print(list(map(max, [1, 5], [4, 2])), [*map(abs, (-1, 2))], dict(zip("ab", range(2))), {k: v for k, v in zip("xy", "zw")}, tuple(zip(*[(1, 2), (3, 4)])))


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 11


print(list(reversed(Seq())), list(enumerate(Seq())), list(zip(Seq(), Seq())), sum(Seq()), list(map(str, Seq())))


def gen():
    log.append("started")
    yield 1


log.clear()
z = zip(gen(), gen())
print(log, list(z), log)
try:
    list(map(lambda x: 1 // x, [1, 0]))
except ZeroDivisionError as e:
    print(e)
xs = [1, 2, 3, 4, 5, 6, 7]
print(list(zip(*[iter(xs)] * 3)), [xs[i:i + 3] for i in range(0, len(xs), 3)], list(zip(xs, xs[1:]))[:2])
e = enumerate("abc")
next(e)
print(list(e), [i for i, c in enumerate("abcabc") if c == "b"])
