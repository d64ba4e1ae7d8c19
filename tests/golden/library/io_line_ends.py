# newline= says where lines end and what is written for them; newlines tells which there were.
import io
import os

for newline in None, "", "\n", "\r", "\r\n":
    s = io.StringIO("a\nb\r\nc\rd", newline)
    print(repr(newline), repr(s.getvalue()), s.newlines)
    print(s.readlines())
    print(s.write("x\ny\r\nz\r"), repr(s.getvalue()), s.newlines)
    s.seek(2)
    print([s.readline(1), s.readline(), s.read(2)])
    s.seek(0, 2)
    s.seek(s.tell() + 2)
    s.write("\n")
    print(repr(s.getvalue()[-4:]))
for wrong in "x", 3, b"\n", "\n\r":
    try:
        io.StringIO("", newline=wrong)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    io.StringIO(3, newline="")
except TypeError as e:
    print(e)

name = "io_line_ends.tmp"
with open(name, "w", newline="") as f:
    f.write("a\r\nb\rc\n")
    print(f.newlines)
for newline in None, "", "\n":
    with open(name, newline=newline) as f:
        print(f.newlines, repr(f.read()), f.newlines)
with open(name, "w", newline="\r\n") as f:
    f.write("a\nb\n")
with open(name) as f:
    print(repr(f.readline()), repr(f.newlines))
os.remove(name)
