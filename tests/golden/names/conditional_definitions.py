# def and class are statements: which one runs decides what the name is, and what runs later wins.
import sys

if sys.maxsize > 2**32:
    def size():
        return "64 bits"
else:
    def size():
        return "32 bits"
print(size())
for k in range(3):
    def f(k=k):
        return k * 2
    class C:
        n = k
print(f(), C.n)


def which(flag):
    if flag:
        def g():
            return "g by flag"
    try:
        return g()
    except UnboundLocalError as e:
        return str(e)


print(which(True), "|", which(False))
try:
    early()
except NameError as e:
    print(e)


def early():
    return "defined now"


print(early())
early = early()
print(early)


class P:
    def m(self):
        return 1

    def m(self, x=2):
        return x


print(P().m(), P().m(7))
