# dynamic: dictionaries of strings
def main():
    words = ("the quick brown fox jumps over the lazy dog and the cat " * 400).split()
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    pairs = {}
    for a, b in zip(words, words[1:]):
        key = (a, b)
        if key in pairs:
            pairs[key] += 1
        else:
            pairs[key] = 1
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[0]
    return best, len(pairs)
