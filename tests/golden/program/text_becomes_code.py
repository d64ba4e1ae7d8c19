# exec, eval and compile of texts known when the program is built: in which namespaces they look, what they leave there, what they raise.
import sys

x = 5
print(eval("x + 1"), eval("  [x * i for i in range(3)]\n"), eval(b"x, 'b'"), eval("lambda a: a + x")(10))
print(exec("y = x + 10\ndef f(a):\n    return a + y\nprint(f(1), __name__)"), y, f(2))
exec("import math\nclass A:\n    z = x\n    def root(self):\n        return math.sqrt(16) + x\n    def __repr__(self):\n        return f'A({self.z})'")
print(A(), A().root(), A.z, A, A.__module__)

space = {"x": 1}
exec("z = x + 1\nfor k in range(3):\n    z += k\ndel k", space)
print(sorted(space), space["z"], eval("x + z", space), eval("z * w", {"z": 6}, {"w": 7}), "z" in globals())
exec("a = 1; global b; b = 2; print(sorted(locals()), 'a' in globals())", {}, inner := {})
print(inner)


def local(v):
    w = v * 2
    print(eval("v + w + x"))
    exec("w = 0; global made; made = v")
    print(w, eval("w"), made)


local(4)


def counted(text, n):
    total = 0
    for i in range(n):
        total += eval(text)
    return total


print(counted("i * i", 5), counted("n - i", 5))

show = compile("q = 3; q; None; 'text'\nfor i in range(2): i", "shown.py", "exec") and compile("q; 'text'", "shown.py", "single")
q = 4
exec(show)
area = compile("w * h", "area.py", "eval")
print([eval(area, {"w": w, "h": 2}) for w in (1, 2, 3)], area.co_filename, area.co_name, type(area).__name__, area == compile("w * h", "area.py", "eval"))
exec(compile("'''What it says.'''\nsaid = __doc__", "doc.py", "exec"), space)
print(space["__doc__"], space["said"])


def said(run, *args):
    try:
        return run(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def wrong(text):
    try:
        exec(text)
        print("fine")
    except SyntaxError as e:
        print(repr(e), e.lineno, e.offset, e.text)


for text in ("1 +", "x = = 1", "def f(", "  x", "'abc", "f() = 1", "if x:\npass", "print 1", "break", "def f(a, a): pass", "f'{a b}'", "0777", "x = 1)"):
    wrong(text)
wrong("nonlocal x")
print(said(lambda: exec(1)), said(lambda: eval([])), said(lambda: exec("1", 2)), said(lambda: exec("1", {}, 2)), said(lambda: eval("1", [])), sep="\n")
print(said(lambda: exec()), said(lambda: eval()), said(lambda: compile("1", "f", "odd")), said(lambda: compile("1 +", "f", "exec")), sep="\n")
print(said(lambda: eval("missing")), said(lambda: exec("del missing")), said(lambda: exec("def f(): return missing\nf()")), said(lambda: eval("1 / 0")))
exec("try:\n    int('x')\nexcept ValueError as e:\n    kept = str(e)\nassert 'e' not in dir()")
print(kept)
exec("import sys\ndef deep():\n    raise KeyError('in a text')\n\ndeep()")
