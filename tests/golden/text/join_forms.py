# join over every kind of iterable, what it refuses, and where it stops.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Text(str):
    def __str__(self):
        return "shown"


print(",".join([]), ",".join(["a"]), ",".join(("a", "b")), "".join("abc"), "-".join("héé🐍"), ", ".join({"k": 1, "l": 2}), "+".join(str(i) for i in range(4)), "".join(map(chr, range(97, 102))), "x".join(iter("ab")), "".join(["a"] * 3), "é".join("ab"), "🐍".join(["", "", ""]))
print(",".join({"b": 1}.keys()), ",".join({"b": "c"}.values()), ",".join(frozenset(["z"])), ":".join(Text(c) for c in "ab"), Text("-").join("ab"), type(Text("-").join("ab")).__name__, type("".join([Text("a")])).__name__, "".join([Text("q")]), "ab".join(reversed("xyz")), "".join(filter(str.isalpha, "a1b2")))
for bad in ([1], ["a", 2], ["a", None, "c"], ["a", b"b"], [["a"]], 5, None, (str(i) if i < 2 else i for i in range(4)), {1: 2}, b"ab", [True]):
    print(tried(",".join, bad))
print(tried("".join), tried("".join, "a", "b"), tried(",".join, 1.5), tried(str.join, 5, "ab"), tried(str.join, ",", "ab"))


def raising():
    yield "a"
    raise KeyError("stop here")


print(tried("".join, raising()))
seen = []


def watched(items):
    for i in items:
        seen.append(i)
        yield i


print(tried(",".join, watched(["a", 5, "b"])), seen)
xs = ["a", "b"]
same = "".join(["only"])
one = "only"
print("".join([one]) is one, ",".join((one,)) is one, "".join([]) == "", same == one)


def row(cells: list[str], width: int) -> str:
    return " | ".join(c.center(width) for c in cells)


def numbers(ns: list[int]) -> str:
    return ", ".join([str(n) for n in ns])


def floats(ns: list[float]) -> str:
    return "; ".join(f"{n:.1f}" for n in ns)


def nested(rows: list[list[str]]) -> str:
    return "\n".join("".join(r) for r in rows)


print(row(["a", "bb", ""], 4) + "|", numbers([1, -2, 2**70]), numbers([]), floats([1.25, -0.05]), nested([["a", "b"], [], ["c"]]), "/".join(sorted({"q", "p"})), " ".join("abc"[i] * i for i in range(3)))
