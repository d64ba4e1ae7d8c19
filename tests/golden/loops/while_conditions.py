# while evaluates its condition before every turn, by truth; break leaves it out, continue asks it again.
def check(log, n):
    log.append(n)
    return n < 3


log, n = [], 0
while check(log, n):
    n += 1
    if n == 2:
        continue
else:
    log.append("else")
print(log)
stack = [1, [2, [3]], 4]
out = []
while stack:
    top = stack.pop()
    if isinstance(top, list):
        stack += top
    else:
        out.append(top)
print(out)
text = "aabc"
while text and text[0] == "a":
    text = text[1:]
print(text)
while (line := out.pop() if out else None) is not None:
    print(line, end=" ")
print()
k = 10
while k:
    k -= 3
    if k < 0:
        break
else:
    print("never")
print(k)
while 0:
    print("never")
while "":
    print("never")
else:
    print("else of a loop that never ran")


def forever():
    i = 0
    while True:
        i += 1
        if i % 7 == 0 and i % 5 == 0:
            return i


print(forever())
a, b = 48, 36
while b:
    a, b = b, a % b
print(a)
