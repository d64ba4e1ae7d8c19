# isalpha, isdigit, isnumeric and the others over scripts, signs and odd characters.
import sys

QUESTIONS = [str.isalpha, str.isalnum, str.isdecimal, str.isdigit, str.isnumeric, str.isspace, str.isprintable, str.isidentifier, str.isascii, str.isupper, str.islower, str.istitle]
TEXTS = ["", "a", "A", "5", "a5", "_", "-", " ", "\n", "\x00", "\x1c", "\x85", "\xa0", "\u2028", "\u200b", "\u3000", "\ufeff", "é", "ª", "²", "½", "٣", "१", "Ⅷ", "①", "一", "四", "𝟘", "🐍", "\u0301", "a\u0301", "\ud800", "\U0010ffff", "ʰ", "€", "«", "\u00ad", "ﬁ", "_1", "1_", "a b", "class", "ℼ", "℘", "·a", "a·", "\u2118x", "x\u200d"]
for t in TEXTS:
    print(ascii(t), "".join("1" if q(t) else "." for q in QUESTIONS))
sums = [0] * len(QUESTIONS)
for cp in list(range(0x3000)) + list(range(0xA000, 0xB000)) + list(range(0xF900, 0x10400)) + list(range(0x1D400, 0x1D800)) + list(range(0x1F000, 0x1F100)):
    c = chr(cp)
    for i, q in enumerate(QUESTIONS):
        if q(c):
            sums[i] = (sums[i] * 31 + cp) % 1000000007
print(sums)
print([hex(cp) for cp in range(0x110) if chr(cp).isspace()], [hex(cp) for cp in range(0x100) if not chr(cp).isprintable()][-5:], sum(chr(cp).isdecimal() for cp in range(0x20000)) // 10)
print([int(c) for c in "٣१𝟘𝟿"], ["".join(sorted(set("a1 B\t_é")))], "١٢".isdecimal() and int("١٢"))


def classify(text: str) -> dict[str, int]:
    counts = {"letter": 0, "digit": 0, "space": 0, "other": 0}
    for c in text:
        if c.isalpha():
            counts["letter"] += 1
        elif c.isdigit():
            counts["digit"] += 1
        elif c.isspace():
            counts["space"] += 1
        else:
            counts["other"] += 1
    return counts


def words(text: str) -> list[str]:
    out, word = [], ""
    for c in text + " ":
        if c.isalnum() or c == "_":
            word += c
        elif word:
            out.append(word)
            word = ""
    return out


print(classify("Aé1² ½\t\n🐍-٣"), words("naïve x_1, ４２; a\u00a0b — ½c"), sys.maxunicode, [w for w in ("if", "_", "9a", "ñ", "a-b", "") if w.isidentifier()])
