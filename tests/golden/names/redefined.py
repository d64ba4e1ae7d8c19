# A name may be a function here and a value there; the builtin comes back after del.
def f():
    return "first"


print(f())
if f() == "first":
    def f():
        return "second"
print(f())
f = 3
print(f + 1)


def parameter(x):
    x = [x]
    x = len(x) + 0.5
    return x


print(parameter("a"))
len = lambda x: "mine"
print(len([]))
del len
print(len([]))
for f in "ab":
    print(f)
print(f)
