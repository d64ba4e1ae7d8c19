# SystemExit by itself: what runs before the end, what is printed, and what the exit code is for odd arguments.
import sys


def code_of(make):
    try:
        make()
    except SystemExit as e:
        return repr(e), e.code, e.args
    return "no exit"


for make in (lambda: sys.exit(), lambda: sys.exit(None), lambda: sys.exit(0), lambda: sys.exit(3), lambda: sys.exit("text"), lambda: sys.exit((1, 2)), lambda: sys.exit([]), lambda: sys.exit(True), lambda: sys.exit(2.5),
             lambda: exit(4), lambda: quit(), lambda: sys.exit(SystemExit(5))):
    print(*code_of(make))
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
try:
    raise SystemExit(1, 2)
except SystemExit as e:
    print(e.code, e.args, str(e))
e = SystemExit("x")
e.code = 7
print(e.code, e.args, isinstance(e, Exception), SystemExit.__mro__[1].__name__)


class Leave(SystemExit):
    def __init__(self, why):
        super().__init__(why)
        self.code = 6 if why == "six" else why


def work():
    try:
        print("working")
        raise Leave({"reason": "done"})
    except Exception:
        print("never here")
    finally:
        print("finally runs")


class Held:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print("exit sees", kind.__name__, value.code)


with Held():
    work()
