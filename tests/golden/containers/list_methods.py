# Every method of list with its edge arguments and its errors.
xs = [3, 1, 2]
print(xs.append(4), xs.extend("ab"), xs.extend(x for x in (5,)), xs.extend({6: 1}), xs.insert(0, "first"), xs.insert(-100, "f"), xs.insert(100, "l"), xs.insert(True, "t"), xs)
print(xs.pop(), xs.pop(0), xs.pop(-2), xs.remove("a"), xs.index(3), xs.index(2, 3), xs.index(2, -6, -1), xs.count(1), xs.count(True), xs.reverse(), xs, xs.copy() == xs, xs.copy() is xs, xs.clear(), xs)
xs.extend(xs)
ys = [1, 2]
ys.extend(ys)
ys += ys
ys += (9,)
ys *= 2
print(xs, ys, [] * 5, [1] * -1, [[]] * 2, ys.__len__(), ys.__contains__(9), ys.__getitem__(slice(1, 3)), ys.__mul__(0), ys.__iadd__([7]) is ys, list.pop(ys), list.__len__([1]))
zs = [True, 1.0, "1", 1, None]
print(zs.index(1), zs.count(1), zs.index("1"), zs.index(None), None in zs, "x" in zs, 1.0 in zs)
zs.remove(1)
print(zs)
for bad in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop("a"), lambda: [].remove(1), lambda: [1].index(2), lambda: [1].index(1, 1), lambda: [].append(), lambda: [].append(1, 2), lambda: [].extend(5), lambda: [].extend(), lambda: [].insert(1), lambda: [].insert("a", 1), lambda: [1] + (2,), lambda: [1] + "a", lambda: (1,) + [2], lambda: [1] * "a", lambda: [1] * [2], lambda: [1] * 1.5, lambda: [1] - [1], lambda: [1] < (1,), lambda: [1]["a"], lambda: [1][1.0], lambda: [][0], lambda: [1].sort(5), lambda: [1].sort(key=5), lambda: [1].sort(nokey=5), lambda: [1, 2].sort(key=lambda: 1), lambda: [].copy(1), lambda: [].clear(1), lambda: [].reverse(1), lambda: [].count(), lambda: list(5), lambda: list(1, 2), lambda: list(a=1), lambda: [].nope, lambda: [1] * 10**30, lambda: [1]()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    ys += 5
except TypeError as e:
    print(e)
