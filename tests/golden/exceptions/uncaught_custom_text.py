# What the last lines of a traceback show: qualified names, several lines, notes, failing `__str__`, causes and groups inside.
import sys


class Outer:
    class Inner(Exception):
        def __str__(self):
            return "first line\nsecond line\n  indented"

    class Broken(Exception):
        def __str__(self):
            raise RuntimeError("no text for you")


class Empty(ValueError):
    pass


def local():
    class Local(LookupError):
        pass

    return Local("from a function")


def fail(e):
    raise e


try:
    try:
        try:
            try:
                fail(Outer.Broken())
            except Outer.Broken as first:
                first.add_note("a note\nof two lines")
                first.add_note("")
                raise Outer.Inner() from first
        except Outer.Inner:
            fail(Empty())
    except Empty as second:
        second.__notes__ = ["one", 5, None]
        raise local() from second
except LookupError as third:
    third.__notes__ = "not a list"
    sys.stdout.flush()
    e = KeyError("quoted 'key'", 2)
    e.add_note("last note")
    raise e
