# range is a sequence of any size; slice a value with indices.
R = (range(5), range(2, 10, 3), range(10, 0, -4), range(0), range(5, 5), range(-3, 3), range(10**20, 10**20 + 3), range(0, -10, -1), range(2**62, 2**64, 2**62))
for r in R:
    print(r, len(r) if len(r) < 100 else "many", list(r), r[0] if r else None, r[-1] if r else None, r[1:], r[::-1], r[::2], 3 in r, 4.0 in r, "a" in r, r.start, r.stop, r.step, bool(r), list(reversed(r)), r.count(2), hash(r) == hash(range(r.start, r.stop, r.step)))
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), range(3) == [0, 1, 2], range(5).index(3), range(0, 10, 2).index(4), range(5)[1:-1][::2], range(True), range(3) != range(4), {range(2): 1}[range(0, 2)], max(range(5)), sum(range(101)), sorted(range(3), reverse=True), 10**30 in range(0, 10**31, 10), range(10)[-3:], range(10)[slice(2, 4)], tuple(range(2)), len(range(10**18)), range(1, 10, 20), isinstance(range(1), range))
for bad in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("a"), lambda: range(5)[5], lambda: range(5)["a"], lambda: range(5).index(9), lambda: range(5).index("a"), lambda: range(1, 2, 3, 4), lambda: range(stop=5), lambda: len(range(10**30)), lambda: range(3) + range(3), lambda: range(3) < range(4), lambda: range(5)[::0], lambda: range(5).start.foo, lambda: next(range(3)), lambda: range(None)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
s = slice(1, None, 2)
print(s, slice(3), slice(None), slice("a", [1]), s.start, s.stop, s.step, s.indices(6), slice(-3, None).indices(2), slice(None, None, -1).indices(5), slice(10, -10, -3).indices(4), slice(1, 2) == slice(1, 2), slice(1) < slice(2), slice(1) != slice(1, None), [0, 1, 2, 3][s], "abcd"[s], (1, 2, 3)[s], range(9)[s], repr(slice(1, 2, None)))


class Grid:
    def __getitem__(self, key):
        return key


g = Grid()
print(g[1:2], g[::], g[1, 2:3], g[...], g[:, None], g["a":"b":"c"], g[()], g[1,], g[-1:])
for bad in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: hash(slice(1)), lambda: slice(1).indices(-1), lambda: slice(1, 2, 0).indices(3), lambda: slice("a").indices(3), lambda: slice(1).indices(1.5), lambda: slice(1, 2) < 3):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    s.start = 5
except AttributeError as e:
    print(e)
