# Notes are added below the message, in order, and shown in tracebacks.
e = ValueError("base")
e.add_note("first note")
e.add_note("second\nin two lines")
print(e, e.args, e.__notes__)
try:
    e.add_note(5)
except TypeError as t:
    print(t)
print(hasattr(KeyError("x"), "__notes__"))


def work(item):
    try:
        return 10 / item
    except ZeroDivisionError as z:
        z.add_note(f"while working on {item!r}")
        raise


try:
    work(0)
except ZeroDivisionError as z:
    print(z.__notes__)
    z.__notes__.append("directly")
    print(len(z.__notes__))
k = KeyError("k")
k.__notes__ = ["set", "by hand"]
try:
    raise k
except KeyError as again:
    print(again.__notes__)
    again.add_note("more")
    raise e from again
