# eval() of text that is only known when the program runs
import sys

rate = 5


def call(a, *rest, **named):
    return a, rest, sorted(named.items())


class Price:
    currency = "EUR"

    def __init__(self, amount):
        self.amount = amount

    def times(self, n):
        return Price(self.amount * n)

    def __repr__(self):
        return f"Price({self.amount})"


price = Price(12)


def inside(text):
    rate = 100
    return eval(text)


def with_names(text, **names):
    return eval(text, {"__builtins__": {}}, names) if names else eval(text, {"rate": 1})


for line in sys.stdin:
    text = line.rstrip("\n").replace("<NL>", "\n")
    for run in (eval, inside):
        try:
            value = inside(text) if run is inside else eval(text)
            print(repr(text), "->", repr(value), type(value).__name__)
        except SyntaxError as e:
            print(repr(text), "is wrong:", e, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
            break
        except Exception as e:
            print(repr(text), type(e).__name__, e)
print(with_names("a * b + 1", a=3, b=4), with_names("rate"), with_names("[a for _ in 'xy']") if False else "")
for wrong in (5, None, "1\0"):
    try:
        eval(wrong)
    except Exception as e:
        print(type(e).__name__, e)
text = "[1 // n for n in (2, 1,\n 0)]"
eval(text[:])
