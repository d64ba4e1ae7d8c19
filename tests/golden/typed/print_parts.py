# What print puts between values and at the end, formats, keys that are missing: of values whose types are known.
def f(n: int) -> float:
    return n / 7
for i in range(3):
    print(i, f(i), sep=", ", end=";")
print()
print("a", end="")
print(sep="x", end="!\n")
print("x", f(2), "y", sep="")
print(f"{f(3):10.3f}|{i:>5}|{'ab':^6}|{i:x}", end="\n\n")
print(sum(f(j) for j in range(4)))
d = {1: 2}
try:
    print(d[5], end="")
except KeyError as e:
    print("no", e)
def g() -> int:
    return sum(next(iter([])) for _ in range(2))
try:
    g()
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
s = {1.5}
s.remove(2.5)
