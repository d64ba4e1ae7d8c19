# `or` and `and` between values of one type, some of which may be None.
xs = [1.5, 2.5]
name = ""
other = None
if len(xs) > 1:
    other = "there"
print(name or "default", other or "none", name and "yes", (name or other) or "z", 0.0 or 1.5, 2.5 and 0.0)
nothing = None
if len(xs) > 5:
    nothing = "x"
print(nothing or "was none", nothing or name or "last")
