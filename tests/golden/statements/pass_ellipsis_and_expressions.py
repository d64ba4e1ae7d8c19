# Expressions may stand as statements: they are evaluated and dropped; ... and strings do nothing.
def f(): ...
def g(): "only a document"
def h(): pass; pass


print(f(), g(), h(), g.__doc__, f.__doc__)


def say(x):
    print("evaluated", x)


say(1)
say(2), say(3)
[say(i) for i in range(2)]
{"a": say("in a dict")}
say("left") if True else say("right")
None and say("never")
0 or say("or")
...
"text in between"
5
x = 3; x; x += 1; print(x); del x
if True: pass
else: say("never")
for _ in "ab": pass
while False: ...
class Empty: ...
class WithText: "document"
print(WithText.__doc__, Empty.__doc__)
try: pass
finally: print("finally")
(lambda: say("lambda"))()
not say("not")
try:
    undefined
except NameError as e:
    print(e)
try:
    1 < "a"
except TypeError as e:
    print(e)
