# An import that nobody reaches harms nobody; one of a package that is not there raises when it is reached.
import sys


def size_of_int():
    import ctypes

    return ctypes.sizeof(ctypes.c_int)


def draw(points):
    import a_plotting_package_that_is_not_there as plot

    return plot.lines(points)


def either():
    try:
        from a_package_that_is_not_there import fast
    except ImportError as e:
        return f"slow: {e.name}"
    return fast


if sys.platform == "an abacus":
    import winreg

try:
    draw([(0, 0), (1, 1)])
except ModuleNotFoundError as e:
    print(type(e).__name__, e, e.name, e.path)
print(either(), size_of_int.__name__)


class Lazy:
    def parse(self, text):
        import xml.dom.minidom

        return xml.dom.minidom.parseString(text)

    def keep(self, text):
        return [text]


print(Lazy().keep("text"))
draw([])
