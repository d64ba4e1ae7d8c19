# product, permutations, combinations and with replacement: order, counts, sizes, errors.
from itertools import combinations, combinations_with_replacement, islice, permutations, product

print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])), list(product("a", repeat=0)), len(list(product(range(3), repeat=4))), list(product("ab", "c", repeat=2)), list(product(x for x in "xy")))
print(list(permutations("abc")), list(permutations([1, 2, 3], 2)), list(permutations("ab", 0)), list(permutations("ab", 3)), list(permutations([])), len(list(permutations(range(5)))), list(permutations([1, 1])), list(permutations("ab", None)))
print(list(combinations("abcd", 2)), list(combinations([1, 2, 3], 3)), list(combinations("ab", 0)), list(combinations("ab", 5)), list(combinations([], 0)), len(list(combinations(range(8), 4))), list(combinations((x for x in "xyz"), 2)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("ab", 3)), list(combinations_with_replacement([], 1)), list(combinations_with_replacement([], 0)), list(combinations_with_replacement("a", 4)))
p = permutations([3, 1, 2])
print(next(p), next(p), list(islice(p, 2)), list(p), list(p), type(p).__name__, iter(p) is p)
print([sum(c) for c in combinations([1, 2, 4, 8], 2)], ["".join(w) for w in product("01", repeat=3)], max(permutations([1, 9, 5])), sum(1 for _ in combinations(range(12), 6)))


def magic():
    found = []
    for a, b, c in permutations(range(1, 10), 3):
        if a + b == c and a < b and a * b == 2 * c - 4 + a:
            found.append((a, b, c))
    return found


def subsets(xs):
    return [c for n in range(len(xs) + 1) for c in combinations(xs, n)]


def knapsack(items, limit):
    return max((sum(v for v, _ in s), s) for s in subsets(items) if sum(w for _, w in s) <= limit)


print(magic(), subsets("abc"), knapsack([(60, 10), (100, 20), (120, 30)], 50), sorted({"".join(sorted(p)) for p in product("ab", repeat=3)}), [(x, y, z) for x, y, z in combinations(range(1, 20), 3) if x * x + y * y == z * z])
for bad in (lambda: product(5), lambda: product("a", repeat=-1), lambda: product("a", repeat="b"), lambda: permutations(), lambda: permutations(5), lambda: permutations("a", -1), lambda: permutations("a", "b"), lambda: combinations("a"), lambda: combinations("a", -1), lambda: combinations(5, 1), lambda: combinations_with_replacement("a", -1), lambda: product("a", foo=1), lambda: combinations("ab", 1.5), lambda: permutations("a", 1, 2), lambda: combinations(r=2), lambda: len(product("a"))):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
