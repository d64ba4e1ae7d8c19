# Dicts, sets, tuples and text whose types are known, in functions that are called directly.
def words(text):
    counts = {}
    for word in text.lower().split():
        word = word.strip(".,")
        counts[word] = counts.get(word, 0) + 1
    return counts


def grouped(names):
    groups = {}
    for name in names:
        groups.setdefault(name[0], []).append(name)
    return groups


def pairs(xs):
    out = []
    for i, x in enumerate(xs):
        out.append((i, x * 2))
    return out


def primes(limit):
    sieve = set()
    for n in range(2, limit):
        if all(n % p for p in sieve):
            sieve.add(n)
    return sieve


def caesar(text, shift):
    out = ""
    for c in text:
        if c.isalpha() and c.islower():
            out += chr((ord(c) - ord("a") + shift) % 26 + ord("a"))
        else:
            out += c
    return out


counts = words("The cat. the dog, The end")
print(counts, len(counts), "cat" in counts, "cow" not in counts, counts["the"])
for key in counts:
    print(key, end=" ")
print()
for key, n in sorted(counts.items()):
    print(key, n)
print(list(counts), list(counts.values()), sorted(counts.keys(), reverse=True))
try:
    counts["zebra"]
except KeyError as e:
    print("KeyError", e)
try:
    for key in counts:
        counts[key + "s"] = 1
except RuntimeError as e:
    print(e)
print(counts.pop("end"), counts.get("end"), counts.get("cat", 7))
del counts["cat"]
print(counts)
print(grouped(["ann", "bob", "al", "bea"]))
made = pairs([5, 6, 7])
print(made, made[1], made[1][0] + made[-1][1], [a + b for a, b in made])
a, b = made[2]
print(a, b, primes(30) == {2, 3, 5, 7, 11, 13, 17, 19, 23, 29}, len(primes(50)))
print(caesar("hello, World", 3), caesar(caesar("hello", 5), -5))
s = "grüße"
print(len(s), s[2], s[-1], s[1:4], s[::-1], s.upper(), s + "!" * 3, "ü" in s, s < "h", s.find("ß"), s.replace("ü", "ue"))
try:
    s[9]
except IndexError as e:
    print(e)
squares = {n: n * n for n in range(5)}
print(squares, {v: k for k, v in squares.items()}, {n % 3 for n in squares})
empty = {}
print(not empty, len(empty), empty, bool(squares))
lines = "one\ntwo\n\nfour".splitlines()
print(lines, ",".join(lines), [len(line) for line in lines])
print(int("42") + 1, int(3.9), str(12) + "x", repr("q"), f"{lines!r} {made}")
try:
    int("4x")
except ValueError as e:
    print(e)
