# `s += …` may read s in what it adds.
def letters():
    s = "b"
    s += "".join(c for c in s if s)
    s += s[0] + s
    s += s if s else "x"
    return s


t = "a"
t += t
t += f"{t}{len(t)}"
print(t, letters())
