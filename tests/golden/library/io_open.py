# io.open is open().
import io
import os

NAME = "io_open.txt"

with io.open(NAME, "w") as out:
    print(out.write("one\ntwo\n"))
with io.open(NAME, encoding="ascii") as lines:
    print(list(lines))
print(io.open is open)
os.remove(NAME)
try:
    io.open(NAME)
except FileNotFoundError as e:
    print(e.errno, e.strerror)
try:
    io.open()
except TypeError as e:
    print(e)
