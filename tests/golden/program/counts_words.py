# A filter: reads all of stdin line by line, counts, sorts, and reports on stdout; what is odd goes to stderr and the exit code.
import sys

counts, longest, odd = {}, "", 0
for number, line in enumerate(sys.stdin, 1):
    line = line.rstrip("\n")
    if not line.strip():
        odd += 1
        print(f"line {number}: empty", file=sys.stderr)
        continue
    if "\t" in line:
        print(f"line {number}: tab at {line.index(chr(9))}", file=sys.stderr)
    for word in line.lower().split():
        word = word.strip(".,;:!?\"'()")
        if word:
            counts[word] = counts.get(word, 0) + 1
            if len(word) > len(longest):
                longest = word
width = max(map(len, counts), default=0)
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:8]:
    print(f"{word:<{width}} {n:3} {'#' * n}")
print("lines", number, "words", sum(counts.values()), "different", len(counts), "longest", repr(longest))
print(sys.stdin.read() == "", sys.stdin.readline() == "", list(sys.stdin))
try:
    input("more? ")
except EOFError as e:
    print("\nEOFError:", e)
sys.exit(odd)
