# print: sep, end, file and flush of every kind, to objects with a write method; StringIO and BytesIO.
import io
import sys


def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Log:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("FLUSH")


class Bad:
    def write(self, text):
        raise ValueError("full")


log = Log()
print(1, "a", None, sep="-", end="!\n", file=log)
print(file=log)
print("x", flush=True, file=log)
print("a", "b", sep="", end="", file=log)
print(*[], sep="unused", file=log)
print(log.parts)
print(tried(print, 1, file=Bad()), tried(print, 1, sep=5), tried(print, 1, end=b""), tried(print, 1, file=5), tried(print, 1, other=2), tried(print, "a", "b", sep=None, end=None), tried(print, file=object()))
out = io.StringIO()
print("é", 1.0, [1, "q"], {"k": (1,)}, sep="|", file=out)
print(repr(out.getvalue()), out.tell(), out.seek(0), out.read(2), out.readline(), repr(out.read()), out.write("more"), out.truncate(3), repr(out.getvalue()))
s = io.StringIO("one\ntwo\n")
print(s.readlines(), s.readlines(), s.seek(4), s.readline(2), s.read(0), s.closed, tried(s.write, 5), tried(s.seek, -1), tried(s.seek, 1, 1), tried(s.read, "x"), s.readable(), s.writable(), s.seekable(), s.close(), tried(s.read), s.closed)
b = io.BytesIO(b"ab\ncd")
print(b.read(1), b.readline(), b.readlines(), b.seek(-2, 2), b.read(), b.write(b"!"), b.getvalue(), tried(b.write, "x"), b.seek(0), list(b), b.truncate(2), b.getvalue(), b.readinto(bytearray(2)))
sys.stdout.write("direct\n")
sys.stdout.writelines(["l1\n", "l2\n"])
old, sys.stdout = sys.stdout, io.StringIO()
print("captured")
text, sys.stdout = sys.stdout.getvalue(), old
print(repr(text), f"{text!r:>14}")
