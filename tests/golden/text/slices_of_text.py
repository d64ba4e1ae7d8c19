# Indices and slices of str with any step, of ASCII, Latin, wide and astral characters.
for s in ("abcdefg", "äbcdéfß", "日本語abcテ", "a🐍b🐢cd🦀"):
    print(s[0], s[-1], s[3], s[-7], s[2:5], s[-3:], s[:-3], s[::2], s[::-1], s[1::3], s[5:1:-2], s[-2:-6:-1], s[10:], s[:100], s[-100:2], s[4:2], s[::100], s[::-100], s[3:3])
    for i in range(-8, 9, 5):
        print([s[i:j] for j in (-9, -2, 0, 4, 9)], [s[i:j:-1] for j in (-9, -2, 4)], s[i::3], s[:i:-2])
print("abc"[True], "abc"[slice(1, None)], "abc"[None:None:None], "abcdef"[slice(None, None, -3)], "abc"[10**30 :], "abc"[: -(10**30)], "abc"[:: 10**30], "abc"[:: -(10**30)])


class I:
    def __index__(self):
        return 1


print("abc"[I()], "abc"[I() :], "abcdef"[:: I()])
for bad in (lambda: "abc"[3], lambda: "abc"[-4], lambda: ""[0], lambda: "abc"["a"], lambda: "abc"[1.0], lambda: "abc"[None], lambda: "abc"[::0], lambda: "abc"[1.5:], lambda: "abc"["a":"b"], lambda: "abc"[10**30], lambda: "abc"[1, 2]):
    try:
        print(bad())
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)


def palindrome(t):
    t = "".join(c for c in t.lower() if c.isalnum())
    for i in range(len(t) // 2):
        if t[i] != t[-1 - i]:
            return False
    return t == t[::-1]


print(palindrome("A man, a plan, a canal: Panama"), palindrome("日本本日"), palindrome("ab"), palindrome(""))
