# Case maps of every script, one to many characters, with final sigma; the is… tests beside them.
WORDS = ["", "abc", "ABC", "aBc 1x", "they're bill's", "straße", "ŉ ﬁ", "ΑΣ ΣΑΣ Σ", "ΌΣΟΣ", "ǅ ǆ Ǆ", "İıIi", "éÉ", "ßẞ", "ⅷ Ⅷ", "ª º", "日本", "1st 2ND", "𐐀𐐨", "ﬀ-ab_cd", "a\u0345", "ა Ა", "x²"]
for w in WORDS:
    print(w.upper(), w.lower(), w.title(), w.capitalize(), w.swapcase(), w.casefold(), sep="|")
for w in WORDS + ["Title Case", "Title case", "A", "1", "_", " ", "x1", "½", "٣", "²", "Ⅷ", "\u00a0", "\n", "\x1c", "\u200b", "名前", "a-b", "class", "é1", "1é", "\x7f", "\ue000", "🐍"]:
    print(ascii(w), *(int(f(w)) for f in (str.isupper, str.islower, str.istitle, str.isalpha, str.isalnum, str.isdigit, str.isdecimal, str.isnumeric, str.isspace, str.isidentifier, str.isprintable, str.isascii)))
print("ß".casefold() == "SS".casefold(), "ſ".upper(), "K".lower(), "ﬃ".title(), "ŉ".capitalize(), "ǆ".title(), "aΣ".lower(), "Σ".lower(), "aΣb".lower(), "a.Σ".lower(), "aΣ.".lower())
