# set and frozenset: methods take any iterable, operators only sets; order, subsets, mutation, hashing.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for T in (set, frozenset):
    s = T([3, 1, 2])
    print(s | {9}, s & {1, 5}, s - {1}, s ^ {1, 7}, s.union([4], (5,)), s.intersection([1, 2], {2}), s.difference("ab", [1]), s.symmetric_difference([1, 8]), s.union(), s.copy() == s, type(s | frozenset([1])), type(frozenset([1]) | s))
    print([tried(f) for f in (lambda: s | [1], lambda: s & "a", lambda: s - (1,), lambda: s ^ {1: 2}, lambda: [1] | s, lambda: s < [1], lambda: s + s, lambda: s.union(5), lambda: s.union([[]]), lambda: s[0], lambda: T(5), lambda: T([[]]), lambda: T(1, 2), lambda: T(x=1))])
    print(s <= {1, 2, 3}, s < {1, 2, 3}, s >= set(), s > {1}, s == frozenset([1, 2, 3]), s != {1}, s == [1, 2, 3], s.issubset(range(5)), s.issuperset([1]), s.isdisjoint([7]), tried(s.issubset, 5), 2 in s, 2.0 in s, "a" in s, tried(lambda: [] in s), {1} in s, len(s), bool(T()), repr(T()))
s = {1, 2}
print(s.add(3), s.discard(9), s.remove(1), tried(s.remove, 99), tried(s.remove, []), s.update([5], "a"), sorted(s, key=str), s.intersection_update([2, 5]), s, s.difference_update([5]), s, s.symmetric_difference_update([2, 4]), s, s.pop(), tried(s.pop), tried(s.add, []), tried(s.add), tried(s.discard, {}), s.clear(), s)
s |= {1}
s |= frozenset([2])
s &= {2, 3}
s ^= {5}
s -= {2}
print(s, tried(s.__ior__, [1]), tried(lambda: hash(s)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): "k"}[frozenset([1])], {1} in {frozenset([1])}, {frozenset([1])} == {frozenset([1])})
t = {10, 20, 30, 8, 16, 0, -1, 7, 100, 64}
print(t, list(t), {i * 7 % 31 for i in range(20)}, set("hello") == set("olleh"), {1, True, 1.0}, {0, False}, {*[3, 2], *(1,)}, frozenset("a"), set(range(10, 0, -1)))
try:
    for x in t:
        t.add(x + 1000)
except RuntimeError as e:
    print(e)


def unique(xs: list[int]) -> list[int]:
    seen: set[int] = set()
    out = []
    for x in xs:
        if x not in seen:
            seen.add(x)
            out.append(x)
    return out


def common(a: list[str], b: list[str]) -> list[str]:
    return sorted(set(a) & set(b))


print(unique([3, 1, 3, 2, 1]), common(["a", "b"], ["b", "c"]), sorted({x * x for x in range(-3, 4)}), sum({1, 2, 3}), max({4, 9}), len({"a", "b", "a"}))
