# __len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__ make a container; slices come as slice.
class Grid:
    def __init__(self):
        self.cells = {}

    def __getitem__(self, key):
        return f"get {key!r}"

    def __setitem__(self, key, value):
        print("set", repr(key), value)

    def __delitem__(self, key):
        print("del", repr(key))

    def __len__(self):
        return 3

    def __contains__(self, x):
        return x == "here"

    def __iter__(self):
        return iter("abc")

    def __reversed__(self):
        return iter("cba!")


g = Grid()
for shown in (g[1], g[-1], g["k"], g[1:2], g[:], g[::2], g[1:2, 3], g[...], g[()], g[None:None:-1], g[1, ], g[g[0]]):
    print(shown)
g[0] = 1
g[1:] = [2]
g["a", ...] = 3
del g[0], g[:2], g[()]
g[0] += "x"
print(len(g), "here" in g, "a" in g, list(g), list(reversed(g)), [*g], bool(g), sorted(g, reverse=True), "".join(g), dict(zip(g, g)))
s = slice(1, 10, 3)
print(s.start, s.stop, s.step, s.indices(5), slice(None, -1).indices(4), s == slice(1, 10, 3), list(range(20))[s], slice(5))
try:
    hash(s)
except TypeError as e:
    print(e)
