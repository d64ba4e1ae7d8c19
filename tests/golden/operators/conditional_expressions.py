# a if c else b evaluates the condition first, then one of the two; it nests to the right.
def say(x):
    print(x, end=" ")
    return x


print(say("then") if say(True) else say("else"))
print(say("then") if say("") else say("else"))


def sign(n):
    return "positive" if n > 0 else "negative" if n < 0 else "zero"


print([sign(n) for n in (5, -5, 0)])
print(1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 0 else 4, [i if i % 2 else -i for i in range(4)])
f = (lambda: "a") if say(0) else (lambda: "b")
print(f())
x = [1, 2] if True else None
x[0 if x else 1] = "set"
print(x, {("k" if x else "n"): 1}, *([7] if x else []), f"{'yes' if x else 'no'}")
print((1, 2) if 1 else 3, 1, 2 if 1 else 3)
print((yield_ := "w") if not None else 0, yield_)
assert (1 if x else 0), "never"
n = 3
n = n - 1 if n > 2 else n + 1
print(n, not 1 if 0 else not 0, 1 + 1 if 1 else 2, -1 if n else 1)
