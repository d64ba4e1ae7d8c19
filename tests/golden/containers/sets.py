# set and frozenset: every operator and method, with any iterable where methods allow it.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a < b, a <= a, a < a, a >= {1}, a > {1}, a == {3, 2, 1}, a != b, 2 in a, len(a), {1} < {1, 2}, set() <= set())
print(a.union([9], "x") == {1, 2, 3, 9, "x"}, a.intersection([1, 2], (2,)), a.difference([1], {2}), a.symmetric_difference([3, 4]), a.issubset(range(10)), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint("1"), a.copy() == a, a.union() == a, a.union() is a, a.intersection())
c = set(a)
print(c.add(4), c.add(4), c.discard(9), c.discard(1), c.remove(2), c.update([7], (8,)), c.difference_update([7]), c.intersection_update([3, 4, 5]), c.symmetric_difference_update([4, 6]), c, c.pop() in (3, 6), len(c), c.clear(), c)
c |= {1, 2, 3, 4}
c &= {2, 3, 4}
c -= {4}
c ^= {3, 5}
print(c, type(frozenset([1]) | {2}), type({2} | frozenset([1])), frozenset("ab") == set("ab"), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): "k"}[frozenset([1])], frozenset(), set(), frozenset([1]), {frozenset([2])}, frozenset(frozenset([3])) , {1} in [{1}], frozenset({1}) in {frozenset({1})}, {1} in {frozenset({1})})
f = frozenset([1])
g = f
g |= {2}
print(f, g, frozenset(f) is f, f.copy() is f, {1, True, 1.0}, {0, False}, {"a", "b"} == {"b", "a"}, {*a, *b}, set("hello") == {"h", "e", "l", "o"}, {x % 3 for x in range(10)}, sorted({(1, 2), (0, 5)}), min({5, 2}), sum({1, 2}), bool(set()), a.__or__([1]), a.__and__({1}), a.__contains__(1), a.__len__())
for bad in (lambda: {[]}, lambda: {1}.add([]), lambda: {1} | [1], lambda: {1} & "a", lambda: {1} < [1], lambda: {1}.remove(2), lambda: set().pop(), lambda: {1}[0], lambda: set(5), lambda: set(1, 2), lambda: {1}.union(5), lambda: hash({1}), lambda: f.add(1), lambda: {1} + {2}, lambda: {1}.remove([]), lambda: {1}.isdisjoint(5), lambda: {1}.add(), lambda: [] in {1}, lambda: frozenset(1), lambda: {1}.update(5), lambda: set(a=1), lambda: {1}.symmetric_difference(), lambda: {{}}, lambda: f.__setattr__("x", 1), lambda: {1}.issubset(), lambda: -{1}):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    a |= [1]
except TypeError as e:
    print(e)
