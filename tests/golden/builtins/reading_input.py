# input and sys.stdin: prompts, lines with and without end, numbers, EOFError, reading the rest.
import sys

name = input("name? ")
print("hello", name)
n = int(input())
total = 0
for _ in range(n):
    a, b = map(int, input().split())
    total += a * b
print(total, repr(input()), repr(input("empty> ")))
try:
    int(input())
except ValueError as e:
    print(e)
print(repr(sys.stdin.readline()), repr(sys.stdin.read(3)), repr(sys.stdin.readline()))
for i, line in enumerate(sys.stdin):
    print(i, line.rstrip("\n"))
    if i == 1:
        break
print(sys.stdin.readlines(), repr(sys.stdin.read()), repr(sys.stdin.readline()))
for prompt in ("", "more? "):
    try:
        input(prompt)
    except EOFError as e:
        print(type(e).__name__, e)
try:
    input(1, 2)
except TypeError as e:
    print(e)
