# SystemExit in all its forms, caught here; the last one ends the program with its code.
import sys


def attempt(f):
    try:
        f()
    except SystemExit as e:
        return repr(e), e.code
    finally:
        print("finally runs", end=" ")


print(attempt(lambda: sys.exit()))
print(attempt(lambda: sys.exit(0)))
print(attempt(lambda: sys.exit(3)))
print(attempt(lambda: sys.exit("message")))
print(attempt(lambda: sys.exit((1, 2))))
print(attempt(lambda: sys.exit(None)))
print(attempt(lambda: exit(4)))
print(attempt(lambda: quit()))
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)


def raise_it():
    raise SystemExit


print(attempt(raise_it))
try:
    try:
        sys.exit(1)
    except Exception:
        print("not an Exception")
except BaseException as e:
    print("BaseException", e.code)


class Quit(SystemExit):
    pass


print(issubclass(Quit, Exception), attempt(lambda: (_ for _ in ()).throw(Quit(7))))
try:
    print("last words")
    sys.exit(42)
finally:
    print("flushed")
