# Parts of a split that need no list: one of them, and loops over all.
line = "  alpha beta  gamma\tdelta "
print(line.split()[0], line.split()[2], line.split()[-1])
csv = "a,b,,c"
print(csv.split(",")[0], csv.split(",")[2] == "", csv.split(",")[3], csv.split(",")[-1])
print("aaa".split("aa")[-1], "a--b--c".split("--")[1], "a--b--c".split("--")[-1], "x".split(",")[0], "".split(",")[0] == "", "".split(",")[-1] == "")
for w in line.split(): print(w, end="|")
for p in csv.split(","): print(p, end="|")
for p in "".split(","): print(repr(p))
for w in "   ".split(): print("none")
print([x.upper() for x in "é ü,ß".split(",")], [len(w) for w in "über alles".split()])
print("über,größe".split(",")[1], "über größe x".split()[1])
for i, w in enumerate("a b c".split()):
    print(i, w)
for a, b in zip("a b c".split(), "1,2".split(",")): print(a, b)
text = "1 2 3"
for w in text.split():
    text = w
    print(w, text)
def f(s):
    return s.split(";")[2]
def g(s):
    return s.split()[3]
for fn in (1, 2):
    try:
        print(f("a;b") if fn == 1 else g("a b c"))
    except IndexError as e:
        print(e)
try:
    "".split()[-1]
except IndexError as e:
    print("empty", e)
s = "whole"
print(s.split(",")[0], s.split()[0])
print(f("a;b"))
