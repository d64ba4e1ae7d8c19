# print of values whose types are known writes each as its text is made; a text with surrogates cannot be written.
def f(n: int) -> str:
    return chr(n)
s = f(0xd800)
try:
    print("a", s + "b" + s + s)
except UnicodeEncodeError as e:
    print(e, e.start, e.end, e.encoding, e.reason, ascii(e.object), e.args[3])
try:
    print("x", f(0xdfff) + f(0xd801), 1)
except ValueError:
    print("caught")
big = 7 ** 30
def g(k: int) -> int:
    return 10 ** k
print(big, -0.0, True, 1e300, float("nan"), f(233), [1.5], None, print("in"))
import sys
class W:
    def write(self, t):
        sys.__stdout__.write("<" + ascii(t) + ">")
sys.stdout = W()
print("p", f(0xd800), 3, "", 1.5)
sys.stdout = sys.__stdout__
print()
try:
    print("x", g(5000))
except ValueError as e:
    print(e)
