# What string.Formatter asks of the runtime: templates and the names of fields, taken apart.
import _string


def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


for text in ("a{b!r:>{c}}d{{e}}{}", "{", "}", "{a", "{a!}", "{a!rx}", "", "{a[}]}", "{a:{b}{c}}", "{a!", "{:", "{!r}", "a{{", "\xe9{\u20ac}\xe9", "{a{b}}", "}}{{", "plain"):
    show(lambda t: list(_string.formatter_parser(t)), text)
for name in ("a.b[0][c]", "0.x", "a[", "a.", "a[]", "a[0]x", "", "99999999999999999999", "a[99999999999999999999]", "a.1[-1]", "\xe9.\xe9[\xe9]"):
    def split(n):
        first, rest = _string.formatter_field_name_split(n)
        return first, list(rest)
    show(split, name)
show(_string.formatter_parser, 1)
show(_string.formatter_field_name_split, 1)
show(_string.formatter_parser)
print(type(_string.formatter_parser("a")).__name__)
