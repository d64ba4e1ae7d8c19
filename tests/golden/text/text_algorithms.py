# Programs on text in functions called directly: Caesar, run lengths, words, edit distance, Roman numbers, parsing.
def caesar(text, by):
    out = []
    for c in text:
        if "a" <= c <= "z":
            c = chr((ord(c) - 97 + by) % 26 + 97)
        elif c.isupper():
            c = chr((ord(c) - 65 + by) % 26 + 65)
        out.append(c)
    return "".join(out)


def runs(text):
    out, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += text[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return out


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]


def roman(n):
    out = ""
    for value, sign in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            out, n = out + sign, n - value
    return out


def calculate(text):
    stack, number, sign = [0], "", 1
    for c in text + " ":
        if c.isdigit() or c == ".":
            number += c
            continue
        if number:
            stack[-1] += sign * (float(number) if "." in number else int(number))
            number = ""
        if c in "+-":
            sign = 1 if c == "+" else -1
    return stack[-1]


print(caesar("Hello, World!", 3), caesar(caesar("Xyz é", 5), -5), runs("aaabccdddd"), runs(""), runs("日日本"))
print(distance("kitten", "sitting"), distance("", "abc"), distance("日本", "日光"), [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)])
print(calculate("1+2-10"), calculate("1.5+2"), calculate(""), calculate("12"))
text = "the quick brown fox jumps over the lazy dog the end"
counts = {}
for w in text.split():
    counts[w] = counts.get(w, 0) + 1
print(sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:3], " ".join(w.capitalize() for w in text.split()), max(text.split(), key=len), sorted(set(text) - {" "})[:5])
for i, line in enumerate(text.replace(" the", "\nthe").splitlines(), start=1):
    print(f"{i:>2}: {line:<30}|{len(line):03}")
