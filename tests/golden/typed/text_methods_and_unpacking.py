# Methods of str, list and set on values whose types are known, and unpacking what they give.
def cut(line):
    head, _, rest = line.partition(": ")
    date, host, level = head.split()
    message, user = rest.split("; ")
    return date + host + level + message + user + _

def main():
    print(cut("a b c: d; e"))
    for bad in ["a b: d; e", "a b c d: d; e", "a b c: d", "a b c: d; e; f", ""]:
        try:
            print(cut(bad))
        except ValueError as e:
            print(e)
    xs = [1, 2, 3]
    a, b, c = xs
    print(a + b + c)
    try:
        a, b = xs
    except ValueError as e:
        print(e)
    first, *rest = xs
    print(first + 1, rest, len(rest))
    *most, last = "xyz"
    print(most, last)
    a1, *m, z1 = [4, 5]
    print(a1, m, z1)
    try:
        p, *q, r = [1]
    except ValueError as e:
        print(e)
    x, y = "ab"
    print(x + y)
    try:
        x, y = "abc"
    except ValueError as e:
        print(e)
    try:
        x, y = "é"
    except ValueError as e:
        print(e)
    s = "k=v=w"
    print(s.split("=", 1), s.rsplit("=", 1), s.split(maxsplit=1), s.split(None, 1), s.split(sep="=", maxsplit=1), s.rpartition("="), s.partition("#"))
    print("a b  c".rsplit(None, 1), "a b c".split(maxsplit=1), "x\ny\n".splitlines(True), "x\ny".splitlines(keepends=True))
    try:
        s.split("")
    except ValueError as e:
        print(e)
    try:
        s.partition("")
    except ValueError as e:
        print(e)
    print(s.startswith(("k", "v")), s.endswith(("x", "y")), s.startswith("=", 1), s.removeprefix("k="), s.removesuffix("w"), s.ljust(8, "."), s.center(9, "*"))
    try:
        s.rjust(8, "ab")
    except TypeError as e:
        print(e)
    try:
        s.rjust(10**30)
    except OverflowError as e:
        print(e)
    ys = [3, 1, 2, 3]
    print(ys.index(3), ys.index(3, 1), ys.count(3))
    ys.remove(3)
    ys.sort()
    print(ys)
    ys.sort(reverse=True)
    print(ys)
    try:
        ys.index(9)
    except ValueError as e:
        print(e)
    try:
        ys.remove(9)
    except ValueError as e:
        print(e)
    u = {1, 2}
    v = set()
    v.add(2)
    v.add(3)
    u.update(v)
    print(u, u.union(v), u.intersection(v), u.difference(v), u.symmetric_difference(v), v.issubset(u), u.issuperset(v), u.isdisjoint(v))
    t = "a:b:c".partition(":")
    print(t, t[2].upper(), len(t))
    print("ß".casefold(), "aB".swapcase(), "12".isdecimal(), "x".isidentifier(), "a,b".replace(",", "", 1))


class Shouting(str):
    def split(self, sep=None, maxsplit=-1):
        return ["never", "mind"]


def odd_texts():
    for text in ("\ud800:x", "é:ü:", ":", "", "\u2003a:b\x1c", Shouting("a:b")):
        print(ascii(text.partition(":")), ascii(text.split(":")), ascii(text.split()), ascii(text.rsplit(None, 1)))
    s = "\ud800=\udfff"
    left, right = s.split("=")
    print(ascii(left), ascii(right), len(left + right), ascii(left + right), s.isascii())
    a, b, c = "x\ud800é"
    print(ascii(b), a + c)
    one, = "é".split()
    print(one)
    first, second = Shouting("a:b").split(":")
    print(first, second)


def kept_as_objects():
    parts = "a:b".partition(":")
    again = parts
    print(parts is again, [parts], {parts: 1})
    bits = "a b c".split(" ", 1)
    bits.append(None)
    print(bits)
    head, *tail = bits
    tail.append(7)
    print(head, tail, bits)
    words = "x y".split()
    first, *words = words
    print(first, words)
    numbers = [1.5, float("nan"), 2.5]
    print(numbers.count(2.5), numbers.index(2.5), numbers.count(numbers[1]), numbers[1] in numbers)


main()
odd_texts()
kept_as_objects()
