# f-strings: =, conversions, nested specs, quotes, lambdas, walrus, multi-line, braces, errors at run time.
x, name, pi, d = 7, "Ada", 3.14159, {"k": [1, {"z": 2}], 'q"': 3}
print(f"{x}", f"{x=}", f"{x = }", f"{x= }", f"{x =}", f"{x=!s}", f"{name=}", f"{name=!s}", f"{name=!a}", f"{pi=:.2f}", f"{pi = :>10.3f}", f"{x+1=}", f"{ x + 1 = }", f"{d['k']=}", f"{len(name)=}", f"{x:=5}" if False else f"{x:=+5}", f"{(y := x * 2)}", y, f"{x!r:>4}", f"{name!r:^9}")
print(f"{'a' + 'b'}", f"{d['k'][1]['z']}", f'{d["k"]}', f"""{d['q"']}""", f"{{}}", f"{{{x}}}", f"{{{{{x}}}}}", f"{ {1: 2}[1] }", f"{ {1, 2} }", f"{[i for i in range(3)]}", f"{(lambda v: v * 2)(4)}", f"{x if x > 5 else 'no'}", f"{x,}", f"{x, name}", f"{not x}", f"{x == 7}", f"{x != 7}", f"{x >= 7=}", f"{*[1, 2],}", f"{'nested ' f'{x}'}", f"{f'{x}'}")
w, p, fill = 10, 3, "*"
print(f"{pi:{w}.{p}f}|{pi:<{w}}|{name:{fill}^{w}}|{x:{'0' + str(w)}}|{x:{w}{'d'}}|{name:>{w + 2}}|{pi:{'.'}{p}{'e'}}|{x:#{'x'}}|{name!s:.{p - 1}}|{x:{'+'}}")
print(f"a" f"{x}" "b{x}" f"{name}", "plain" f"{x}" r"\n" rf"\{x}" f"\{x}" if False else rf"\{x}\n{name}", fr'{x}\t', f"\n{x}\t|", f"\x41{x}\u00e9\N{BULLET}", F"{x}", f'''multi
{x}
{
name
}''')
print(f"{pi:%}|{x:c}|{x:b}|{x:e}|{1e10:,.1f}|{10**6:_}|{True:d}|{None}|{None!r:>6}|{'s':5}|{x:5}|{...}|{[]}|{b'x'}|{1j:.1f}|{'é'!a}|{'tab	'!r}")


class Own:
    def __format__(self, spec):
        return f"spec({spec})"

    def __repr__(self):
        return "repr()"

    def __str__(self):
        return "str()"


o = Own()
print(f"{o}", f"{o:x y}", f"{o!r}", f"{o!s:>7}", f"{o=}", f"{o=:z}", f"{o:{w}}", f"{o:{{}}}" if False else f"{o:}", f"{o:{x}:{w}}", f"{o!r:>{w}}|", f"{o:%H:%M}")
for bad in (lambda: f"{missing}", lambda: f"{x:z}", lambda: f"{name:d}", lambda: f"{name:{w}q}", lambda: f"{[]:5}", lambda: f"{None:5}", lambda: f"{x / 0}", lambda: f"{x:.2d}", lambda: f"{d['none']}", lambda: f"{x.y}", lambda: f"{pi:{'x'}}", lambda: f"{x:{None}}", lambda: f"{Own:5}", lambda: f"{x:1{'a'}b}"):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
calls = []


def note(v):
    calls.append(v)
    return v


print(f"{note(1)}{note(2):{note(5)}}{note('a')!r}", calls)


def label(n: int, s: str, v: float) -> str:
    return f"{n:>4}:{s!r}:{v:.2f}:{n}{s}{v}"


def many(xs: list[int]) -> str:
    return "".join(f"[{i}:{v:+}]" for i, v in enumerate(xs))


def deep(n: int) -> str:
    return f"<{deep(n - 1)}>" if n else "."


print(label(3, "it's", 2.0), label(-(10**20), "", -0.0), many([1, -2, 0]), deep(4), f"{x}" + f"{name}" * 2, f"{x}"[0], f"{name}".upper(), len(f"{pi}"), f"", f"{''}" == "")
assert_text = f"{x}{x!r}{x!s}"
print(assert_text, f"{'{'}{'}'}", f"{'#'}", f"{3.0}", f"{1_000}", f"{0x10}", f"{-x}", f"{x**2}", f"{~x}", f"{x:>{x}}", f"{name[0]}{name[-1]}{name[1:]}", f"{'yes' if x else 'no':>5}")
