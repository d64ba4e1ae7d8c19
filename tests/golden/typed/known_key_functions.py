# Key functions that are known: len, methods of str, get of the dict itself.
counts = {"a": 2, "b": 1}
words = ["pear", "fig", "apple", "Kiwi"]
print(sorted(words, key=len), sorted(words, key=str.lower), max(words, key=len), min(words, key=str.upper), sorted(words, key=len, reverse=True))
words.sort(key=str.lower)
print(words)
words.sort(key=len, reverse=True)
print(words)
print(max(counts, key=counts.get), sorted(counts, key=counts.get), sorted(counts, key=counts.get, reverse=True), min(counts, key=counts.get))
print(sorted([[1, 2], [3], []], key=len), max({"aa": 1, "b": 2}, key=len))
try:
    print(max([], key=len))
except ValueError as e:
    print(e)
print(sorted({"b": 1, "a": 2}.items()), sorted({"b": [1], "a": [0]}.items(), reverse=True))
lens = {1: "aa", 2: "b"}
print(max(lens, key=lens.get), min(lens.values(), key=len))
print(sorted([3, "a"], key=str))
print(max([1, 2], key=str.lower))
