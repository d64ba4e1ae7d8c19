# print() evaluates its arguments from the left: a name that a later one binds anew is shown as it was.
def f(n, p):
    print(n, (n := n + 1), n, sep="|")
    print(p, (p := p + "!"), p, end=".\n")
    x = 1.5
    print(f"{x}", x, (x := x * 2), f"{x}")
    xs = [n]
    print(xs, (xs := [p]), xs)
    return p


print(f(1, "a"), (y := 3), y)
print(y, (y := "now text"), y)
