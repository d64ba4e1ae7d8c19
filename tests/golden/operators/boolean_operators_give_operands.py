# and and or give one of their operands and leave out what they do not need; not gives a bool.
def say(x):
    print(repr(x), end=" ")
    return x


for a in (0, 1, "", "a", None, [], [0]):
    print("->", (say(a) and say("right")), "|", (say(a) or say("right")), "|", not a)
print(1 and 2 and 3, 1 and 0 and 3, 0 or "" or None, 0 or 5 or 1, 1 or 2 and 0, (1 or 2) and 0, not 1 or 2, not (1 and 0))
print([] or {} or "default", None and None.x, 1 or undefined, [x for x in (0, 1, 2) if x and 2 / x > 1])
xs = []
print(xs and xs[0], len(xs) and 1, bool(xs or 0))


class B:
    def __bool__(self):
        print("asked", end=" ")
        return False


b = B()
print((b and 1) is b, (b or 1), not b)
if b or b:
    print("no")
print((b or b) is b)
n = None
print((n or {}).get("k"), (n or "text").upper())
total = (lambda x: x if x > 2 else x and -x)(1)
print(total, 3 if [] else 4, "a" if 1 and "b" else "c")
