# sys: limits, versions, streams, argv, recursion, exc_info, intern, sizes that scripts ask.
import sys

print(sys.maxsize, sys.maxunicode, sys.byteorder, sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.version.startswith("3.11"), sys.hexversion >> 16 == 0x30B, sys.implementation.name, len(sys.argv), len(sys.argv[0]) > 0, sys.getdefaultencoding(), sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.min, sys.int_info.bits_per_digit, sys.flags.optimize, sys.intern("abc") is sys.intern("abc"), sys.stdin.name, sys.stdout.name, sys.stderr.name, sys.getfilesystemencoding(), sys.platform == "linux", "sys" in sys.modules, sys.hash_info.modulus)


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError as e:
        return str(e), n > 50


sys.setrecursionlimit(120)
print(depth(0), sys.getrecursionlimit())
sys.setrecursionlimit(1000)
print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
    print(kind, value, tb is not None, tb.tb_lineno)
print(sys.exc_info()[0], sys.stdout.write(""), sys.stdout.isatty(), sys.stdout.encoding, sys.stdout.writable(), sys.stdin.readable())
for code in (0, 3, None, "text", (1, 2), 2.5, True):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e.code), e.args, end="; ")
print()


class Catch:
    def __init__(self):
        self.text = ""

    def write(self, s):
        self.text += s

    def flush(self):
        pass


old, sys.stdout = sys.stdout, Catch()
print("captured", 5)
sys.stdout.write("more")
caught, sys.stdout = sys.stdout, old
print(repr(caught.text), sys.stdout is sys.__stdout__)
for bad in (lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit("a"), lambda: sys.intern(5), lambda: sys.exit(1, 2), lambda: sys.getrecursionlimit(1), lambda: sys.getsizeof()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print("to stderr", file=sys.stderr)
sys.exit(0)
