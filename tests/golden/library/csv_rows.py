# csv reads and writes rows as CPython's does: dialects, quoting, dicts, files, the Sniffer's absence aside, and all its errors.
import csv
import io


def show(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(e))


def read(lines, **how):
    return list(csv.reader(lines, **how))


def write(rows, **how):
    out = io.StringIO()
    w = csv.writer(out, **how)
    return [w.writerow(r) for r in rows], out.getvalue()


texts = [[], [""], ["\n"], ["a,b,c"], ["a,b,c\r\n", "\n", "1,2,3\n"], ['"a,b",c'], ['"a""b",""'], ['a"b,c'], ['a,"b\n', 'c",d'], ['a,"b'], ['a,"b"c'], ["a\nb"], ["a\rb"], ["a\r\n"],
         ["a\0b"], [" a, b"], ["a\\,b,c\\"], ["a\\\n", "b"], ['"a\\"b",c'], ["\xe9,\u20ac,\U0001f600\n", "x"], ["'a,b',c"], ['"', 'x"'], ['1,"2",3.5'], ["a;b|c\td"], [","], ['""'], ['"",']]
for lines in texts:
    show(read, lines)
    show(read, lines, strict=True)
    show(read, lines, escapechar="\\")
    show(read, lines, skipinitialspace=True, delimiter=";")
    show(read, lines, quotechar="'")
    show(read, lines, quotechar=None)
    show(read, lines, quoting=csv.QUOTE_NONE, escapechar="\\")
    show(read, lines, quoting=csv.QUOTE_NONNUMERIC)
    show(read, lines, doublequote=False)
    show(read, lines, delimiter="\u20ac")

rows = [[], [""], [None], ["", ""], [1, 2.5, True, None, 1j], ["a,b", 'q"r', "x\ny", "x\ry", " s "], ["a\\b", "\xe9"], ["'"], [[1], {"a": 2}]]
for row in rows:
    show(write, [row])
    show(write, [row], quoting=csv.QUOTE_ALL)
    show(write, [row], quoting=csv.QUOTE_NONNUMERIC, lineterminator="|")
    show(write, [row], quoting=csv.QUOTE_NONE)
    show(write, [row], quoting=csv.QUOTE_NONE, escapechar="\\")
    show(write, [row], doublequote=False, escapechar="\\")
    show(write, [row], quotechar=None)
    show(write, [row], delimiter=" ", quotechar="'", lineterminator="")

for how in ({"delimiter": "ab"}, {"delimiter": ""}, {"delimiter": 1}, {"delimiter": None}, {"quotechar": "ab"}, {"quotechar": 1}, {"quotechar": None, "quoting": 0}, {"quoting": 7},
            {"quoting": "a"}, {"quoting": None}, {"lineterminator": None}, {"lineterminator": 1}, {"escapechar": "ab"}, {"foo": 1}, {"strict": []}, {"dialect": "nothing"}):
    show(read, ["a,b"], **how)
show(csv.reader)
show(csv.reader, 1)
show(csv.reader, [], "excel", 1)
show(read, [1])
show(read, [b"a"])
show(csv.writer)
show(csv.writer, 1)
w = csv.writer(io.StringIO())
show(w.writerow, 1)
show(w.writerows, 1)
show(w.writerows, [[1], 2])
show(w.writerow)
print(csv.Error.__mro__, csv.list_dialects(), csv.QUOTE_NONE, csv.__version__)


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    doublequote = True
    skipinitialspace = True
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect("pipes", Pipes)
csv.register_dialect("semicolons", delimiter=";", quoting=csv.QUOTE_ALL)
d = csv.get_dialect("pipes")
print(d.delimiter, d.quotechar, d.escapechar, d.doublequote, d.skipinitialspace, ascii(d.lineterminator), d.quoting, d.strict)
print(read(["a| 'b|c'"], dialect="pipes"), read(["a|b"], dialect=Pipes), read(["a|b"], dialect=Pipes()), write([["a|b", 1]], dialect="pipes"), write([[1, "a"]], dialect="semicolons"))
print(read(["a\tb"], dialect="excel-tab"), write([["a", "b c"]], dialect="unix"), read(["a|b;c"], dialect="pipes", delimiter=";"))
csv.unregister_dialect("pipes")
show(csv.get_dialect, "pipes")
show(csv.unregister_dialect, "pipes")
show(csv.register_dialect)
show(csv.register_dialect, 1)
show(csv.register_dialect, "x", delimiter="ab")
try:
    d.delimiter = "x"
except AttributeError as e:
    print(e)


class Wrong(csv.Dialect):
    delimiter = "ab"


show(Wrong)
print(csv.field_size_limit(), csv.field_size_limit(5), csv.field_size_limit())
show(read, ["abcde,f"])
show(read, ["abcdef"])
show(read, ["\xe9bcdef"])
show(csv.field_size_limit, "a")
csv.field_size_limit(131072)

r = csv.reader(io.StringIO("a,b\n1,2\n3,4\n"))
print(next(r), r.line_num, r.dialect.delimiter, list(r), r.line_num)
show(next, r)
r = csv.DictReader(io.StringIO("name,age\nAnn,3\n\nBob\nCid,4,x,y\n"))
print(r.fieldnames, list(r), r.line_num)
print(list(csv.DictReader(["1,2"], fieldnames=["a", "b", "c"], restval="-")), list(csv.DictReader(["1,2,3"], ["a"], restkey="rest")))
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=["b", "a"], restval="?", lineterminator="\n")
w.writeheader()
w.writerow({"a": 1, "b": "x,y"})
w.writerows([{"a": 2}, {"b": None}])
show(w.writerow, {"c": 1})
csv.DictWriter(out, ["a"], extrasaction="ignore").writerow({"a": 1, "z": 2})
show(csv.DictWriter, out, ["a"], extrasaction="x")
print(ascii(out.getvalue()))
