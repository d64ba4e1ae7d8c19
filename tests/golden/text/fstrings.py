# f-strings: specs in specs, !r !s !a, =, quotes, braces, lambdas, lines, order of evaluation.
x, y, name = 3, 4.5, "né"
print(f"{x}{y}{name}", f"{x + y:.2f}", f"{name!r}{name!a}{name!s}", f"{{{x}}}", f"{x!r:>5}|{name:>{x * 2}}|{y:{x + 5}.{x - 1}f}|{x:{'0'}{5}}")
print(f"{x=}", f"{x = }", f"{ x=}", f"{x=!s}", f"{name=}", f"{name=!s}", f"{y=:.2f}", f"{y = :>8}", f"{x + 1=}", f"{name[0]=}", f"{'a' 'b'=}", f"{x==3=}", f"{(lambda v: v * 2)(x)=}")
print(f"{x:d}{x:5}{x:<5}{x:^5}{x:05}{x:+}|{y:e}|{True:5}|{None}|{[1, 2]}|{ {'k': 1} }|{ {1, } }|{(1,)}|{x if x else y}|{x,}|{'nested ' + f'{x:{y:.0f}}'}")
print(f"""{
    x
    + 1
}""" f" {x}" " {x} " rf"\n{x}\t" fr"{x!r}\\", f"{'' if not x else 'some'}", f"\N{BULLET}\x41\u00e9{x}", f'{name!r:*^10}', f"{x:{'>'}{10}}", f"{3.14159:{'.2' 'f'}}")
d = {"key": [1, 2]}
print(f"{d['key'][1]} {d['key']!r:>8} {len(d)} {max(d['key']):03} {sum(v for v in d['key'])} {[v * 2 for v in d['key']]} {d.get('no', 'default')}")


def say(v):
    print("say", v, end=" ")
    return v


print(f"{say(1)}{say('x'):>{say(3)}}{say(2)!r}")


class F:
    def __format__(self, spec):
        return "spec=" + repr(spec)

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


f = F()
print(f"{f} {f:} {f:abc} {f!s} {f!r:>6} {f:{x}{name}} {f=} {f=:q} {f:%H:%M}")
for bad in (lambda: f"{name:d}", lambda: f"{x:.{y}f}", lambda: f"{x:{name}}", lambda: f"{[]:5}", lambda: f"{undefined}", lambda: f"{x:s}", lambda: f"{1/0}", lambda: f"{None:>5}", lambda: f"{d['x']}"):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
