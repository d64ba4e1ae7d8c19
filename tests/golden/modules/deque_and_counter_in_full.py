# deque: ends, maxlen, rotation, errors; Counter: arithmetic, most_common, missing keys; ChainMap lookups.
from collections import ChainMap, Counter, deque


def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d.maxlen, d.pop(), d.popleft(), d, d.rotate(1), d, d.rotate(-3), d, d.extend([7, 8]), d, d.extendleft("ab"), d, len(d), d[0], d[-1], tried(lambda: d[9]), tried(lambda: d[0:1]), d.index(7) if 7 in d else "gone", tried(d.index, 99), d.count("a"))
e = deque("abc")
e.insert(1, "x")
e.remove("b")
del e[0]
e[0] = "y"
print(e, e.reverse(), e, e.copy() == e, list(reversed(e)), e * 2, e + deque("z"), tried(lambda: e + [1]), tried(e.remove, "q"), tried(deque().pop), tried(deque().popleft), tried(deque, 5), tried(deque, [], -1), tried(deque, [], "x"), tried(deque("ab", 2).insert, 0, "c"), deque("ab") < deque("b"), deque("a") == ["a"], tried(hash, e), deque([1], 0), deque(range(5), 2), tried(e.rotate, "x"), e.clear(), e)
try:
    for x in (f := deque([1, 2])):
        f.append(x)
except RuntimeError as err:
    print(err)
c = Counter("abracadabra")
print(c, c["z"], c.most_common(2), c.most_common(), sorted(c.elements())[:6], c.total(), c + Counter(a=1, q=2), c - Counter(a=9, b=1), c & Counter(a=2, z=1), c | Counter(a=9), +Counter(a=0, b=-1, c=1), -Counter(a=-2, b=1), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1))
c.update("aaz")
c.subtract({"a": 2, "r": 5})
del c["missing"]
print(c, c.pop("z"), dict(c), tried(Counter, 5), tried(Counter, [[]]), Counter({"a": 2}, b=3), Counter(), tried(Counter.fromkeys, "a"), list(Counter(a=-1).elements()), max(c, key=c.get))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m, m["a"], m["b"], tried(lambda: m["q"]), m.get("q"), len(m), sorted(m), m.maps, m.new_child({"a": 0})["a"], m.parents, "b" in m, tried(m.pop, "b"), m.pop("c"), tried(m.__delitem__, "b"), dict(m), m | {"z": 1})


def window(xs: list[int], k: int) -> list[int]:
    q: deque[int] = deque(maxlen=k)
    out = []
    for x in xs:
        q.append(x)
        if len(q) == k:
            out.append(sum(q))
    return out


def top(words: list[str]) -> list[tuple[str, int]]:
    return Counter(words).most_common(1)


print(window([1, 2, 3, 4], 2), window([], 2), top(["a", "b", "b"]), top([]))
