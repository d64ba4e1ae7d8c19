# f-strings: `=`, conversions, nested specs, nested quotes, lambdas, braces, and the order in which parts run.
x, name, values = 42, "é'q", [1.5, -2, None]


class F:
    def __format__(self, spec):
        return f"<{spec!r}>"

    def __repr__(self):
        return "F!"


f = F()
print(f"{x=} {x = } {x =:>6} {name=} {name=!s} {name=!a:^12} {values[0]=:.2f} {f=} {f=:abc} {f=!r:>5} {x=!r}")
print(f"{x + 1=}, {x  if  x else 0 = }, {(lambda: 3)()=}, {[i for i in range(3)]=}, {x==42=}, {x!=42}, {x>=1=}, {x:=5}, {(y:=7)=} {y}")
print(f"{{x}} {{{x}}} {{{{}}}} {'}'} {'{'}{x}}}", f"{'nested ' + f'{x} {name!r}'}", f'{"a" "b"}', f"{x}" "{x}" f"{x}", rf"\n{x}\t", f"\N{GREEK SMALL LETTER ALPHA}{x}\x41")
print(f"{x:{'>'}{6}}|{x:{'*^'}{3 * 3}}|{3.14159:{8}.{2}f}|{x:{''}}|{x:{{}!s:>2}}" if False else f"{x:{'>'}{6}}|{x:{'*^'}{3 * 3}}|{3.14159:{8}.{2}f}|{x:{''}}")
print(f"{x!r:>{len(name) + 3}}|{name!s:*<{x // 6}}|{f!s:{x}}|{f:{x}{name}}|{f:{f}}|{f!r}")
print(f"""{
    x
    + 1
}|{'''triple'''}|{x
:>5}""")
print(f"{1,2}", f"{*values, 3}", f"{(1,)}", f"{ {'a': 1}['a'] }", f"{ {1, 2} == {2, 1} }", f"{values[::-1]}", f"{values[1:][0]}", f"{'a' if x > 1 else 'b'}", f"{not x}", f"{x if x else 1:>4}", f"{-x:+}", f"{x**2:,}", f"{1_000:_}", f"{x & 7 | 8}", f"{x << 2 >> 1}", f"{'%s' % x}", f"{'{}'.format(x)}")
print(f"{lambda_}" if (lambda_ := 5) else "", f"{(lambda a, b=2: a + b)(1)}", f"{(lambda: 'x')()!r:>5}", f"{[lambda: 1][0]()}")


def t(n):
    print(f"[{n}]", end=" ")
    return n


print(f"{t(1)}{t(2)!r:>{t(3)}}{t(4):{t(5)}.{t(0) or ''}}" if False else f"{t(1)}{t(2)!r:>{t(3)}}{t(4):{t(5)}}")
try:
    f"{t(1)}{t(1) / 0}{t(2)}"
except ZeroDivisionError as e:
    print(e)
for bad in (lambda: f"{x:>{name}}", lambda: f"{x:{f}}", lambda: f"{values:5}", lambda: f"{None:>5}", lambda: f"{name:d}", lambda: f"{x:.2}", lambda: f"{missing}", lambda: f"{values[9]}", lambda: f"{x.nope}", lambda: f"{name:{-5}}", lambda: f"{x!s:d}"):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(f"", f"" == "", f"{''}", f"{''!r}", f"{b'bytes'}", f"{1e100}", f"{True}", f"{...}", f"{int}", f"{x}{x}" * 2, f"a{x}b" f"c{x}d" "e{x}f", type(f"{x}").__name__, len(f"{name:>10}"))
width, precision, kind = 12, 4, "e"
print([f"{v:{width}.{precision}{kind}}" for v in (1.0, 12345.678)], [f"{v!r:>{w}}" for v, w in ((1, 3), ("a", 5))], {f"{k}{i}": f"{i:02d}" for i, k in enumerate("ab")})
date = {"y": 2024, "m": 3}
print(f"{date['y']}-{date['m']:02}", f'{date["y"]:>{date["m"] + 3}}', f"{'-'.join(f'{k}={v}' for k, v in date.items())}", f"{sum(v for v in date.values())=}", f"{max(date, key=lambda k: date[k])}")


def gen():
    received = yield f"first {x}"
    yield f"got {received!r:>{len(received) + 4}}"


g = gen()
print(next(g), g.send("hi"), f"{(yield_ := 3)}")


class Scope:
    x = "class x"
    text = f"{x} {[x for _ in '1']}"

    def m(self):
        return f"{self.x!r} {__class__.__name__} {super().__repr__()[:2]}"


print(Scope.text, Scope().m())
