# __exit__ sees the exception and may swallow it; exits run in reverse.
class C:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


with C("a") as a, C("b") as b:
    print(a, b)
with C("outer", swallow=True):
    with C("inner"):
        raise ValueError("v")
print("after")


def f():
    for i in range(2):
        with C(f"loop{i}"):
            if i == 1:
                return "returned"
            continue


print(f())
try:
    with C("x") as [p, q]:
        pass
except ValueError as e:
    print(e)
with 5:
    pass
