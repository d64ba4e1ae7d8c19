# io.StringIO and io.BytesIO: reading, writing, seeking, lines, values, closing, errors.
import io

f = io.StringIO("first\nsecond\r\nthird")
print(repr(f.read(3)), repr(f.readline()), f.tell(), f.readlines(), repr(f.read()), f.seek(0), list(f), f.seek(2), f.write("XY"), f.getvalue(), f.closed, f.readable(), f.writable(), f.seekable())
g = io.StringIO()
print("printed", 1, file=g)
print(g.write("é🐍"), g.writelines(["a", "b\n"]), repr(g.getvalue()), g.tell(), g.truncate(3), g.getvalue(), g.seek(0, 2))
with io.StringIO("x\ny") as h:
    for line in h:
        print(repr(line), end=" ")
print(h.closed)
b = io.BytesIO(b"abc\ndef")
print(b.read(2), b.readline(), b.read(), b.seek(0), b.readlines(), b.getvalue(), b.seek(-3, 2), b.read(), b.seek(1), b.write(b"ZZZ"), b.getvalue(), b.tell(), b.truncate(), b.getvalue())
out = io.StringIO()
for i in range(3):
    print(i, end=";" if i < 2 else "!", file=out)
print(out.getvalue(), out.getvalue().split(";"), len(out.getvalue()))
for bad in (lambda: h.read(), lambda: h.write("a"), lambda: g.write(5), lambda: b.write("a"), lambda: io.StringIO(5), lambda: io.BytesIO("a"), lambda: g.seek(-1), lambda: g.read("a"), lambda: next(io.StringIO()), lambda: g.nope, lambda: h.getvalue()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
