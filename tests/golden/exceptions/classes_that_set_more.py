# Exception classes with an `__init__` of their own: what becomes `args`, which attributes come first.
class Refused(Exception):
    level = 1

    def __init__(self, reason, code=3):
        super().__init__(reason)
        self.code = code


class Logged(Refused):
    def __init__(self, *args, **keywords):
        super().__init__(*args, **keywords)
        self.level = 2

    def __str__(self):
        return f"{super().__str__()}!{self.code}"


class Bare(KeyError):
    def __init__(self, key):
        self.key = key


class Ended(StopIteration):
    def __init__(self, value):
        super().__init__(value + 1)


class Replaced(Exception):
    def __init__(self, args):
        self.args = args

    @property
    def cost(self):
        return 7


class Wrong(Exception):
    def __init__(self):
        return 3


class Failed(OSError):
    def __init__(self, number, text):
        super().__init__(number, text)
        self.number = number


for error in [Refused("x"), Refused("x", 4), Refused("x", code=5), Logged("a", 9)]:
    print(error.args, error.code, error.level, str(error), repr(error))
bare = Bare("q")
print(bare.args, bare.key, bare, repr(bare))
print(Ended(4).args, Ended(4).value)
replaced = Replaced((1, 2))
print(replaced.args, replaced.cost, replaced)
failed = Failed(2, "no")
print(failed.args, failed.errno, failed.number, failed)
try:
    replaced.cost = 3
except AttributeError as error:
    print(error)
for make in (Wrong, Refused, Bare, lambda: Refused(1, 2, 3), lambda: bare.missing):
    try:
        make()
    except (TypeError, AttributeError) as error:
        print(error)
try:
    raise Logged("m")
except Refused as error:
    print(type(error).__name__, error)
raise Logged("end", 1) from Refused("cause")
