# string: its constants, capwords, and what one builds with them.
import string

print(repr(string.ascii_letters), string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), repr(string.printable), len(string.printable))
print(string.capwords("hello  big world"), string.capwords("a-b-c", "-"), string.capwords("  x  "), string.capwords("ÉCOLE nORMALE"), repr(string.capwords("")), string.capwords("a b", sep=" "))


def rot13(text):
    low, up = string.ascii_lowercase, string.ascii_uppercase
    return text.translate(str.maketrans(low + up, low[13:] + low[:13] + up[13:] + up[:13]))


def strength(password):
    kinds = (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation)
    return sum(any(c in kind for c in password) for kind in kinds)


def to_base(n, base):
    digits = string.digits + string.ascii_lowercase
    out = ""
    while n:
        n, r = divmod(n, base)
        out = digits[r] + out
    return out or "0"


print(rot13("Hello, World"), rot13(rot13("round trip")), [strength(p) for p in ("", "abc", "aB1", "aB1!")], [to_base(255, b) for b in (2, 8, 16, 36)], to_base(0, 2), int(to_base(10**20, 36), 36) == 10**20)
print("".join(c for c in "a1!b2?" if c not in string.punctuation), "x" in string.hexdigits, "abc" in string.ascii_letters, "ac" in string.ascii_letters, string.ascii_letters.index("A"), dict(zip(string.ascii_lowercase, range(3))), string.digits[::-1], all(c.isspace() for c in string.whitespace))
for bad in (lambda: string.capwords(5), lambda: string.capwords(), lambda: string.digits + 5):
    try:
        print(bad())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
