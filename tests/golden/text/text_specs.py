# Format specs of str: fill, alignment, width, precision; fill may be any character, even a brace.
for s in ("", "ab", "日本", "🐍x", "abcdefgh"):
    for spec in ("", "5", "<5", ">5", "^5", "*^7", "日>6", "🐍<6", ".1", ".3", ">6.1", "-<5.2", "^0", "s", "5s", "<<5", ">>5", "^^5", "{<5", "05", "<05", "0<5"):
        print(format(s, spec), end="|")
    print()
print(f"{'ab':x>5}", "{:{}{}{}}".format("ab", "*", "^", 6), "%-5s|%5s|%.1s" % ("ab", "日", "🐍x"))
for spec in ("=5", "d", "f", "+", " ", "#", ",", "_", "5.", ".-1", "5x5", "c", "n", "%", "5 ", "é", "s5", ".1.1", "99999999999999999999"):
    try:
        print(format("ab", spec))
    except ValueError as e:
        print(spec, e)


class S(str):
    def __str__(self):
        return "changed"


s = S("orig")
print(f"{s} {s:>6} {s!r} {s!s:>8}", "%s %r" % (s, s), "{} {:5} {!s}".format(s, s, s), str(s), repr(s), s + "!", s.upper(), format(s), [s], print(s))
