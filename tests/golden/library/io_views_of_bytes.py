# getbuffer() is a view of what a BytesIO holds; while there is one its size stays.
import io

b = io.BytesIO(b"hello")
v = b.getbuffer()
print(bytes(v), len(v), v.readonly, v.format)
v[0] = 74
v[1:3] = b"EL"
print(b.getvalue(), b.read(2))
for change in (lambda: b.write(b"x"), lambda: b.truncate(1), b.close):
    try:
        change()
    except BufferError as e:
        print(e)
part = v[1:]
v.release()
try:
    b.write(b"x")
except BufferError as e:
    print(e)
part.release()
b.write(b"longer than before")
print(b.getvalue())
with b.getbuffer() as w:
    print(w.nbytes, type(w.obj).__name__)
    w[-1:] = b"!"
print(b.getvalue())
b.close()
try:
    b.getbuffer()
except ValueError as e:
    print(e)
