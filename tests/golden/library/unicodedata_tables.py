# unicodedata knows of all characters what CPython's knows: sums over all of them, some one by one, names both ways, normal forms.
import hashlib
import unicodedata as u


def show(f, *args):
    try:
        print(ascii(f(*args)))
    except Exception as e:
        print(type(e).__name__, ascii(e))


ranges = [range(0x3500), range(0x9ff0, 0xa100), range(0xabf0, 0xac20), range(0xd790, 0xe010), range(0xf8f0, 0x13500), range(0x1b000, 0x1b200),
          range(0x1d000, 0x20010), range(0x2a6d0, 0x2a710), range(0x2f7f0, 0x2fa30), range(0xe0000, 0xe0200), range(0x10fff0, 0x110000)]
for f in (u.category, u.bidirectional, u.combining, u.mirrored, u.east_asian_width, u.decomposition):
    text = "|".join(str(f(chr(c))) for r in ranges for c in r)
    print(f.__name__, hashlib.md5(text.encode()).hexdigest())
for f in (u.decimal, u.digit, u.numeric, u.name):
    text = "|".join(str(f(chr(c), "-")) for r in ranges for c in r)
    print(f.__name__, hashlib.md5(text.encode()).hexdigest())
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    text = "|".join(u.normalize(form, chr(c)) for r in ranges for c in r if not 0xd800 <= c < 0xe000)
    print(form, hashlib.md5(text.encode()).hexdigest())

for c in "aA1 \u0301\xbd\u2167\u4e00\uac01\u0660\u00b2(\uff21\U0001f600\x00\ue000\ud800\u1e9b":
    print(u.name(c, None), u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.east_asian_width(c), ascii(u.decomposition(c)), u.numeric(c, None))
for name in ("LATIN SMALL LETTER A", "latin small letter a", "x", "", "NULL", "LATIN SMALL LETTER R WITH TILDE", "HANGUL SYLLABLE GAG", "HANGUL SYLLABLE A",
             "HANGUL SYLLABLE X", "hangul syllable gag", "CJK UNIFIED IDEOGRAPH-4E00", "CJK UNIFIED IDEOGRAPH-4e00", "CJK UNIFIED IDEOGRAPH-20000",
             "CJK UNIFIED IDEOGRAPH-0041", "EURO SIGN", "GRINNING FACE", "BELL", "LINE FEED", "a\xe9", "x" * 300, b"SPACE", 1):
    show(u.lookup, name)
for s in ("e\u0301", "\u1e9b\u0323", "a\u0315\u0300\u05ae\u0062", "\u1100\u1161\u11a8", "\uac00\u11a8", "\u0344", "\u212b", "\ufb01", "q\u0307\u0323", "\u0958",
          "\u2126\u00c5", "\u0041\u0327\u030a", "abc", "", "\U0001d15e", "\u0f73\u0f71"):
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        print(ascii(u.normalize(form, s)), u.is_normalized(form, s), end=" ")
    print()
for f in (u.decimal, u.digit, u.numeric, u.name, u.category, u.decomposition):
    show(f, "a")
    show(f, "\xb2")
    show(f, "ab")
    show(f, "")
    show(f, 1)
    show(f, None)
    show(f)
    show(f, "\x00", "default")
show(u.normalize, "X", "\xe9")
show(u.normalize, "NFC")
show(u.normalize, "NFC", 1)
show(u.normalize, 1, "a")
show(u.is_normalized, "X", "\xe9")
print(u.unidata_version)
