# Sets iterate in the order of CPython's hash table, after growth, removal and merging.
print({5, 3, 1}, {100, 8, 16, 0}, {-1, -2, 3}, set(range(20, 0, -3)), {2**61, 1, 2**64}, {1.5, 2, 0.25}, {True, 5, 2})
print({"b", "a", "c"}, set("mississippi"), {"x", 1, (1, 2), 2.5}, frozenset("hello world"), {b"x", b"y"}, {"日", "é", "z"})
s = set()
for i in range(50):
    s.add(i * 37 % 101)
    if i % 7 == 0:
        print(s)
for i in range(0, 100, 3):
    s.discard(i)
print(s, s.pop(), s.pop(), len(s))
s.add(1000)
s |= {7, 8, 9, -5}
s -= {8}
s ^= {9, 64, 128}
print(s, list(s)[:3], s & set(range(20)), s - {64}, {64} | s, set(sorted(s)) == s, s.copy(), set(s))
words = "the quick brown fox jumps over the lazy dog and runs away from it".split()
print(set(words), {w: 0 for w in set(words)}, set(words) - set("the fox".split()), {w[0] for w in words}, {len(w) for w in words}, {(w[0], len(w)) for w in words})
t = set(words[:5])
for w in words[5:]:
    t.add(w)
    t.discard(w[::-1])
for w in words[::3]:
    t.discard(w)
print(t, t | {"new", "entries"}, t.union(["x", "y", "z", "w", "v", "u"]), t.pop(), t)
n = {i for i in range(200)}
while len(n) > 5:
    n.pop()
print(n, set([3, 3, 1]), set({"k": 1, "j": 2}), {*range(5), *"ab"})
