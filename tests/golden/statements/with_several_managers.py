# with a, b enters from the left and leaves from the right; parentheses may stand around them; a failed enter leaves those before.
class M:
    def __init__(self, name, fail=None, swallow=False):
        self.name, self.fail, self.swallow = name, fail, swallow

    def __enter__(self):
        print("enter", self.name, end="; ")
        if self.fail == "enter":
            raise ValueError(f"enter {self.name}")
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, end="; ")
        if self.fail == "exit":
            raise KeyError(f"exit {self.name}")
        return self.swallow


with M("a") as a, M("b") as b:
    print(a, b, end="; ")
print()
with (M("a") as a, M("b"), M("c") as c,):
    print(a, c, end="; ")
print()
for managers in ((M("a"), M("b", "enter")), (M("a", swallow=True), M("b", "enter")), (M("a"), M("b", "exit")), (M("a", swallow=True), M("b", "exit")), (M("a"), M("b", swallow=True))):
    try:
        with managers[0] as x, managers[1] as y:
            print("body", end="; ")
            if managers[1].swallow:
                raise OSError("body")
    except (ValueError, KeyError) as e:
        print("out:", repr(e), repr(e.__context__), end="")
    print()


def returns():
    with M("a"), M("b"):
        return "returned"


print(returns())
for i in range(3):
    with M(str(i)):
        if i == 1:
            break
        continue
print(i)
with M("outer") as n, M(n + "'s inner") as n:
    print(n)
