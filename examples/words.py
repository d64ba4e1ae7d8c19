"""How often each word occurs in a text: strings, dicts, sorting."""

TEXT = """
The quick brown fox jumps over the lazy dog. The dog, being lazy, does not jump;
the fox, being quick, does not mind. Über allem: naïve café-goers watch the dog.
"""


def words(text):
    word = ""
    for c in text + " ":
        if c.isalpha():
            word += c.lower()
        elif word:
            yield word
            word = ""


def count(text):
    counts = {}
    for word in words(text):
        counts[word] = counts.get(word, 0) + 1
    return counts


counts = count(TEXT)
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:8]:
    print(f"{word:>8} {'*' * n}")
print(f"{len(counts)} words, {sum(counts.values())} in all, {sum(map(len, counts)) / len(counts):.3f} letters each")
