# CPython warns of `not a is b` as of `a is not b`.
n = 3
if not (n is 300):
    print("other")
print(not "a" is not n, 0 & 8 is None)
