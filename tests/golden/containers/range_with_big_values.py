# range: values beyond 64 bits, membership, slices, equality, index and count, and its errors.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


B = 2**70
for r in (range(5), range(0), range(2, 10, 3), range(10, 0, -4), range(B, B + 5), range(-B, B, 2**69), range(B, -B, -(2**69) - 1), range(5, 5), range(0, 10, 100)):
    print(r, list(r), bool(r), r[0:2], r[::-1], r[-1:], list(reversed(r)), r.start, r.stop, r.step, tried(len, r), hash(r) == hash(range(r.start, r.stop, r.step)), max(r, default=None), sum(r))
print(tried(len, range(B)), range(B)[-1], range(B)[B - 2], tried(lambda: range(B)[B]), tried(lambda: range(5)[5]), tried(lambda: range(5)["a"]), tried(lambda: range(5)[1.0]), range(B)[1:B:2**69], tried(lambda: range(5)[::0]))
print(3 in range(5), 3.0 in range(5), 2.5 in range(5), "a" in range(5), B in range(B + 1), True in range(2), B - 1 in range(0, B, 2), range(5).index(3), tried(range(5).index, 9), tried(range(5).index, "a"), range(5).count(3), range(5).count("a"), range(0, B, 2).index(B - 2), range(3).index(1.0))
print(range(0) == range(3, 3), range(0, 3, 2) == range(0, 4, 2), range(1) == range(0, 1, 50), range(3) == [0, 1, 2], range(3) != range(4), tried(lambda: range(3) < range(4)), hash(range(0)) == hash(range(1, 1)), {range(3): 1}[range(0, 3)])
print(tried(range), tried(range, 1.5), tried(range, "a"), tried(range, 1, 2, 0), tried(range, None), tried(range, 1, 2, 3, 4), tried(range, stop=5), tried(setattr, range(3), "start", 1), tried(lambda: range(3).__setitem__), range(True, 4), repr(range(0, 5, 1)), tried(lambda: range(3) + range(3)), tried(lambda: range(3) * 2))
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), tried(next, it), [*range(2), *range(B, B + 1)], range(3).__contains__(1), range(10)[slice(1, None, 4)], slice(1, 9, 2).indices(5), slice(None, None, -1).indices(4), slice(-(B), B).indices(3), tried(slice(0, 1, 0).indices, 5), tried(slice(1).indices, -1), tried(slice("a").indices, 5))


def total(lo: int, hi: int, step: int) -> int:
    s = 0
    for i in range(lo, hi, step):
        s += i
    return s


print(total(0, 10, 3), total(10, 0, -3), total(5, 5, 1), total(B, B + 3, 1), total(2**63 - 2, 2**63 + 2, 1), tried(total, 0, 1, 0))
