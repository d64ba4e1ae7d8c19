# upper, lower, title, capitalize, swapcase, casefold and the questions about case, beyond ASCII.
WORDS = ["", "abc", "ABC", "aBc dEF", "it's they're 3rd x1y", "ß straße", "ŉ ǰ ΐ", "ﬁ ﬄ", "ΑΣ ΑΣΑ Σ σς", "İ ı i I", "ǆ ǅ Ǆ", "ᾳ ᾼ", "Ⅷ ⅷ ⓐ Ⓐ", "ªº", "ა Ა", "Ꭰ ꭰ", "𐐀 𐐨", "a1b2", "1", "!", "ʼn", "é\u0301É", "µ Μ", "K Å", "ſ", "日本", "ẞ", "Ω Ω", "\u0345α", "ʰ ᵃ"]
for w in WORDS:
    print(ascii(w), ascii([w.upper(), w.lower(), w.title(), w.capitalize(), w.swapcase(), w.casefold()]))
    print("  ", w.isupper(), w.islower(), w.istitle(), w.upper() == w.upper().upper(), len(w.upper()), w.casefold() == w.lower())
print("Ünïcödé".upper(), "ÀÉÎ".lower(), "hello wORLD".title(), "ǳ".title() == "\u01f2", "ΑΣ".lower(), "Σ".lower(), "ΑΣ.Β".lower(), "Α\u00adΣ".lower(), "Α Σ".lower(), "ΣΑ".lower(), "ΑΣ1".lower())
print("Straße".casefold() == "STRASSE".casefold(), "ﬀ".casefold(), "ς".casefold() == "σ", "İ".casefold(), len("İ".lower()), "i̇".upper())
print("A B".istitle(), "A b".istitle(), "AB".istitle(), "1A".istitle(), "ǅ".istitle(), "ǅa".istitle(), "A'B".istitle(), "A'b".istitle(), "".istitle(), "aA1".isupper(), "A1".isupper(), "1".isupper(), "ⅷ".islower(), "ª".islower(), "ʰ".islower())
for bad in ("upper", "title", "casefold", "isupper"):
    try:
        getattr("a", bad)(1)
    except TypeError as e:
        print(e)
    try:
        getattr(str, bad)(1)
    except TypeError as e:
        print(e)


def initials(names: list[str]) -> str:
    out = ""
    for n in names:
        out += n[:1].upper() + n[1:].lower() + " "
    return out.strip()


def camel(snake: str) -> str:
    first, *rest = snake.split("_")
    return first.lower() + "".join(r.capitalize() for r in rest)


def count_case(text: str) -> tuple[int, int]:
    up = low = 0
    for c in text:
        if c.isupper():
            up += 1
        elif c.islower():
            low += 1
    return up, low


print(initials(["aDA", "éLAN", "ßx", ""]), camel("the_QUICK_brown"), count_case("Hello Ωμέγα ǅ Ⅷ"), sorted(["b", "A", "ß", "Z", "é"], key=str.casefold), list(map(str.swapcase, ["aB", "ß"])))
