# A class body is code: it runs once, in order, with loops, conditions and calls, and what it binds is the class.
log = []


def note(x):
    log.append(x)
    return x


class Table:
    note("start")
    for i in range(3):
        exec_name = f"col{i}"
        locals()[exec_name] = note(i * 10)
    if len(log) > 2:
        size = "many"
    else:
        size = "few"
    try:
        1 / 0
    except ZeroDivisionError as e:
        why = str(e)
    squares = [n * n for n in range(4)]
    with open(__file__) as f:
        first = f.read(1)
    del f
    while i > 0:
        i -= 1
    def method(self):
        return self.col2
    alias = method
    note("end")


print(log)
print(Table.col0, Table.col1, Table.col2, Table.size, Table.why, Table.squares, Table.first, Table.i)
print(hasattr(Table, "e"), hasattr(Table, "f"), Table().method(), Table.alias is Table.method)
print([k for k in vars(Table) if not k.startswith("__")])


class Counted:
    total = 0
    total += 5
    total **= 2
    a, (b, *c) = 1, (2, 3, 4)
    x: int = 3
    y: str
    (z) = x + a


print(Counted.total, Counted.a, Counted.b, Counted.c, Counted.x, Counted.z, Counted.__annotations__, hasattr(Counted, "y"))


def make(n):
    class Local:
        value = n
        if n % 2:
            def odd(self):
                return n
        else:
            def even(self):
                return -n
    return Local


print(make(3)().odd(), make(4)().even(), hasattr(make(3), "even"), make(1) is make(1), make(1).__qualname__)
try:
    class Broken:
        before = note("before")
        missing_name
        after = note("after")
except NameError as e:
    print(e, log[-1])
try:
    Broken
except NameError as e:
    print(e)
print(Table.__module__, Table.__qualname__, Table.__doc__)
