# Fields of f-strings whose values have known types, with specs that are read ahead and with others.
def numbers(i, n, x, flag):
    print(f"{i} {n} {x} {flag} {i!s} {n!r} {x!s} {flag!r} {i!a}")
    print(f"[{i:5}] [{i:<5}] [{i:^5}] [{i:05}] [{i:+d}] [{i: d}] [{i:x}] [{i:#X}] [{i:#010b}] [{i:o}] [{i:,}] [{i:012_}] [{i:e}] [{i:.2f}] [{i:%}]")
    print(f"[{n:5}] [{n:05d}] [{n:,}] [{n:>30}] [{n:*^30}] [{n:x}]")
    print(f"[{x:8.3f}] [{x:<9.2e}] [{x:g}] [{x:.0f}] [{x:#.0f}] [{x:+.1%}] [{x:,.2f}] [{x:010.2f}] [{x:}] [{x:8}] [{x:=+9.1f}] [{x:_>12}]")
    print(f"[{flag:5}] [{flag:d}] [{flag}]")
    for spec in ("", "4", "<6", ".1f", "08.3f"):
        print(f"[{x:{spec}}] [{i:{'>' + spec[:1]}}]")


def texts(s):
    print(f"[{s}] [{s:10}] [{s:>10}] [{s:^10}] [{s:*^9}] [{s:.2}] [{s:<6.1}] [{s:05}] [{s:s}] [{s!r}] [{s!r:>12}] [{s!s:^9}]")
    print(ascii(f"{s!a}"), f"{s}{s}{s}", f"{s[0]}{s[-1]}", f"{s.upper()!r}", f"{len(s)}{s:{len(s) + 3}}|")


def wrong(i, s, x):
    tries = [lambda: 0]
    try:
        print(f"{i:s}")
    except ValueError as e:
        print(e)
    try:
        print(f"{i:.2d}")
    except ValueError as e:
        print(e)
    try:
        print(f"{i:,b}")
    except ValueError as e:
        print(e)
    try:
        print(f"{s:d}")
    except ValueError as e:
        print(e)
    try:
        print(f"{s:=5}")
    except ValueError as e:
        print(e)
    try:
        print(f"{s:+}")
    except ValueError as e:
        print(e)
    try:
        print(f"{s:,}")
    except ValueError as e:
        print(e)
    try:
        print(f"{x:d}")
    except ValueError as e:
        print(e)
    try:
        print(f"{x:.}")
    except ValueError as e:
        print(e)
    try:
        print(f"{i:5!}")
    except ValueError as e:
        print(e)


class Loud(str):
    def __format__(self, spec):
        return "LOUD " + spec

    def __str__(self):
        return "loud"


def maybe(found):
    if found > 1:
        return "some"
    return None


def gone(flag):
    s = None
    if flag:
        s = "text"
    return s


numbers(-1234567, 10**20, 1234.5678, True)
numbers(0, -(10**20), -0.0, False)
numbers(255, 7, float("inf"), True)
numbers(7, 2**70, float("nan"), True)
texts("añb")
texts("\U0001f600x")
print(ascii(f"{'é' if maybe(2) else 'è'}\ud800"), ascii(f"{chr(0xd800)}<{chr(0xdfff)!r}>"))
texts("\ud800y")
wrong(5, "s", 1.5)
print(f"{Loud('x')} {Loud('x'):>9} {Loud('x')!s} {Loud('x')!r}")
print(f"{maybe(1)} {maybe(2)} {maybe(2)!r} {gone(True)} {gone(False)} {None} {5} {-5} {2.5} {True} {'lit'} {5:3} {1 if maybe(1) else 2} {1 if maybe(1) else 2:02d}")
print(f"{[1, 2]} {(1, 'a')} {{1: 2}} { {1: 2} } {[]!r} {min(3, 4)} {max(2, 9):03d}")
print(f"{1:d}{10**25}{10**25:.3e}{3 * 4:>5}{'x' * 3:5}|{'nested ' + f'{1 + 1:>{2 + 1}}' + '!'}")
print(f"{'a' 'b'}{''}|" f"{3!r:^{5}}|", f"", f"{'}'}{{}}")
print(f"{'%5.1f' % 2.25} {'{:>4}'.format(7)} {len(f'{1234:,}')}")
