# translate by dict, by maketrans of one, two and three arguments, by any object with __getitem__.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(str.maketrans("abc", "xyz"), str.maketrans({"a": "1", 98: None, "c": 99}), str.maketrans("ab", "cd", "ef"), str.maketrans("", ""), str.maketrans({}), str.maketrans("aa", "bc"), str.maketrans("é🐍", "e!"))
for bad in (("a",), ("ab", "c"), (5,), ({"ab": 1},), ({1.5: 2},), ({"": 1},), ("a", 5), ("a", "b", 5), (), ("a", "b", "c", "d"), ([("a", "b")],), ({None: 1},), (b"a", b"b")):
    print(bad, tried(str.maketrans, *bad))
t = str.maketrans("aeiou", "AEIOU", "xyz")
print("banana xyz quiz".translate(t), "".translate(t), "bcd".translate(t), "étude🐍".translate(str.maketrans({"é": "ée", "🐍": None, "u": ""})))
print("abcd".translate({97: "X", 98: None, 99: 0x1F40D, 100: "long text"}), "ab".translate({}), "abc".translate({97: 98, 98: 99}), "aaa".translate({97: "aa"}), "a".translate({97: ""}))


class Upper:
    def __getitem__(self, cp):
        if cp == 32:
            raise LookupError
        if cp == 33:
            return None
        return chr(cp).upper()


class Wrong:
    def __init__(self, value):
        self.value = value

    def __getitem__(self, cp):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


print("hi there!".translate(Upper()), "abc".translate(["x"] * 98), "abc".translate("q" * 98), tried("ab".translate, [None] * 97), tried("ab".translate, ()))
for value in (1.5, b"a", -1, 0x110000, 0x10FFFF + 1, [], True, ValueError("own"), KeyError(5), IndexError(6), TypeError("t")):
    print(repr(value), ascii(tried("ab".translate, Wrong(value))))
print(tried("a".translate), tried("a".translate, 5), tried("a".translate, None), tried("a".translate, {}, {}), tried("".translate, 5), tried(str.translate, 5, {}), tried("a".translate, {97: 2**40}))


def rot13(text: str) -> str:
    low, up = "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return text.translate(str.maketrans(low + up, low[13:] + low[:13] + up[13:] + up[:13]))


def complement(dna: str) -> str:
    return dna.translate(str.maketrans("ACGT", "TGCA"))[::-1]


def without(text: str, chars: str) -> str:
    return text.translate({ord(c): None for c in chars})


def escape(text: str) -> str:
    table = {ord("<"): "&lt;", ord(">"): "&gt;", ord("&"): "&amp;"}
    return text.translate(table)


print(rot13("Hello, World!"), rot13(rot13("abc")), complement("AACGTT"), without("a-b_c", "-_"), escape("<a & b>"), escape(""))
