# SystemExit can be caught, carries a code, runs finally blocks, and is no Exception.
import sys


def leave(code):
    try:
        sys.exit(code)
    finally:
        print("finally runs", end="; ")


for code in (None, 0, 3, "text", (1, 2), True):
    try:
        leave(code)
    except Exception:
        print("no")
    except SystemExit as e:
        print(repr(e.code), e.args)
try:
    raise SystemExit
except BaseException as e:
    print(repr(e), e.code)
print(SystemExit(1, 2).code, SystemExit("a").code, issubclass(SystemExit, Exception))
e = SystemExit(1)
e.code = 5
print(e.args, e.code)
with open("/dev/null") as f:
    try:
        exit()
    except SystemExit as e:
        print("exit", e.code)
sys.exit()
