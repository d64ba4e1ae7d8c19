# Literal patterns compare with ==, but None, True and False by identity; dotted names are values.
class Color:
    RED, GREEN = "red", "green"


class NS:
    class inner:
        value = 42


def what(x):
    match x:
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case 0:
            return "zero"
        case -1 | 1.5:
            return "-1 or 1.5"
        case 2 + 3j:
            return "complex"
        case "text" | b"bytes":
            return "text or bytes"
        case "joined " "literal":
            return "joined"
        case Color.RED:
            return "Color.RED"
        case NS.inner.value:
            return "forty-two"
    return "nothing"


for x in (None, True, False, 0, 0.0, -0.0, 1, 1.0, -1, 1.5, 2 + 3j, "text", b"bytes", "bytes", "joined literal", "red", "green", 42, 42.0, float("nan"), [], ""):
    print(repr(x), what(x))


class Eq:
    def __eq__(self, other):
        print("asked", repr(other), end="; ")
        return other == "text"


print(what(Eq()))
