# open: reading, writing, appending text and bytes, lines, seek and tell, modes, newline, errors; nothing left behind.
import os

name = "_files_of_a_test.txt"
try:
    with open(name, "w") as f:
        print(f.write("first\n"), f.write("sécond\n"), f.writelines(["third\n", "no end"]), f.writable(), f.readable(), f.name, f.mode, f.closed, f.encoding)
    print(f.closed)
    with open(name) as f:
        print(repr(f.read()), repr(f.read()), f.seek(0), f.readline(), f.readline(3), f.read(2), f.readlines(), f.readline() == "")
    with open(name, encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            print(number, repr(line))
    with open(name, "a") as f:
        f.write("\nappended")
    with open(name, "rb") as f:
        print(f.read(), f.seek(-8, 2), f.read(3), f.tell(), f.readlines(), f.mode)
    with open(name, "r+") as f:
        f.write("FIRST")
        f.seek(0)
        print(f.readlines()[:2], [line.strip() for line in open(name)][-1])
    with open(name, "wb") as f:
        print(f.write(b"a\r\nb\rc\n\xff"))
    with open(name, newline="") as f:
        try:
            f.read()
        except UnicodeDecodeError as e:
            print(e)
    print(open(name, encoding="latin-1").read().encode("latin-1"), open(name, errors="replace").read() == "a\nb\nc\n\ufffd", open(name, newline="", errors="ignore").readlines(), open(name, newline="\r", errors="ignore").readlines())
    with open(name, "w", newline="\r\n") as f:
        f.write("x\ny\n")
    print(open(name, "rb").read(), os.path.getsize(name), os.path.exists(name), os.path.isfile(name))
    with open(name, "w+", encoding="utf-16") as f:
        f.write("é")
        f.seek(0)
        print(f.read(), f.truncate(0), os.path.getsize(name))
    with open(name, "x") as f:
        pass
except FileExistsError as e:
    print(type(e).__name__, e, e.errno, e.filename)
finally:
    os.remove(name)
for bad in (lambda: open("_no_such_file"), lambda: open("_no_such_dir/x", "w"), lambda: open(name, "q"), lambda: open(name, "rw"), lambda: open(name, ""), lambda: open(name, "rbt"), lambda: open(None), lambda: open(name, 5), lambda: open("."), lambda: open(name, "rb", encoding="utf-8"), lambda: open(""), lambda: open(name, newline="x"), lambda: open(), lambda: open("a\0b"), lambda: open(name, "b")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
f = open(name, "w")
f.close()
f.close()
for bad in (lambda: f.write("x"), lambda: f.read(), lambda: list(f), lambda: f.flush(), lambda: f.__enter__()):
    try:
        bad()
    except ValueError as e:
        print(e)
with open(name) as f:
    for bad in (lambda: f.write("x"), lambda: f.read("a"), lambda: f.seek(-1), lambda: f.foo, lambda: f.write(5)):
        try:
            print(bad())
        except Exception as e:
            print(type(e).__name__, e)
os.remove(name)
print(os.path.exists(name))
