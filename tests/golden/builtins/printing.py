# print: sep, end, file, flush, any object; what it writes at once.
import sys

print()
print("a", 1, 2.5, None, [1], sep="-")
print("no newline", end="")
print(" | next", end="\n\n")
print(*"abc", sep="")
print(*[], sep="x", end="!\n")
print("a", "b", sep=None, end=None)
print("é日🐍", "\ttab", "nul\0byte".replace("\0", "0"), sep=" ... ")
print("to stdout", file=sys.stdout)
print("flushed", flush=True)
print("none", file=None)


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


w = Writer()
print("a", 2, file=w)
print("x", "y", sep="+", end=";", file=w, flush=True)
print(file=w)
print(w.parts)


class Text:
    def __str__(self):
        return "as str"

    def __repr__(self):
        return "as repr"


print(Text(), [Text()], {"k": Text()}, (Text(),), f"{Text()}", str(Text()), repr(Text()))


class Loud:
    def __str__(self):
        print("(inside)", end=" ")
        return "outer"


print("before", Loud(), "after")
print(print("inner"), print)
for bad in (lambda: print("a", sep=5), lambda: print("a", end=5), lambda: print("a", foo=1), lambda: print(file=5), lambda: print("a", "b", sep=b"x"), lambda: print(sep="", end="", file="x")):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
sys.stdout.write("write returns ")
print(sys.stdout.write("four"))
sys.stdout.writelines(["a", "b\n"])
print("x" * 10000 == "x" * 10000, len("y" * 100000))
for i in range(3):
    print(i, end=", " if i < 2 else "\n")
