# Displays evaluate from the left; in a dict the key comes before the value; comprehensions too.
def say(x):
    print(x, end=" ")
    return x


print([say(1), *say([2, 3]), say(4)])
print({say("a"): say(1), **say({"b": 2}), say("c"): say(3)})
print(len({say(1), say(2), *say((3,))}), (say("x"), say("y")))
print({say(k): say(v) for k, v in [("p", 1), ("q", 2)]})
print([say((i, j)) for i in say([1, 2]) for j in say([3]) if say(i)])
print(say(5) if say(0) else say(6), say(1) + say(2) * say(3), say(2) ** say(3), say("s")[say(0):say(1)])
print(f"{say('f')}{say('g')!r:>{say(6)}}", "%s %s" % (say("m"), say("n")))
d = {}
d[say("key")] = say("value")
d[say("i")], d[say("j")] = say("first"), say("second")
print(d)
(lambda *a, **k: print(a, k))(say("p"), *say(["q"]), k=say("r"), **say({"m": 1}))
del d[say("i")], d[say("j")]
assert say(True), say("not evaluated")
print(say(1) < say(2) < say(0) < say("never"))
x = [say(0), say(1)][say(1)] = say("assigned first")
print(x)
