# break and continue belong to the innermost loop, through try, with, else and other loops.
class M:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *a):
        print("  exit", self.name)


def deep(n):
    out = []
    for i in range(n):
        j = 0
        while True:
            j += 1
            try:
                if j == 2:
                    continue
                with M(f"{i}{j}"):
                    for k in "abc":
                        if k == "b":
                            if i == 1:
                                break
                            continue
                        out.append((i, j, k))
                    else:
                        if j > 2:
                            break
            finally:
                out.append("f")
            if j > 3:
                break
        if i == 2:
            return out, "returned"
    else:
        return out, "ran out"


print(deep(1))
print(deep(3))


def search(grid, wanted):
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == wanted:
                break
        else:
            continue
        break
    else:
        return None
    return r, c


grid = [[1, 2], [3, 4], [5, 6]]
print(search(grid, 4), search(grid, 9), search([], 1))
n = 0
while n < 10:
    n += 1
    if n % 2:
        continue
    while True:
        n += 1
        if n % 3 == 0:
            break
    if n > 6:
        break
else:
    print("no")
print(n)
for i in range(3):
    try:
        for j in range(3):
            try:
                if j == 1:
                    raise ValueError(i, j)
                if i == 2:
                    break
            except ValueError as e:
                if i == 0:
                    continue
                print("caught", e)
                break
            finally:
                print("inner", i, j)
        else:
            print("inner else", i)
    finally:
        print("outer", i)
words = []
for a in "ab":
    for b in "cd":
        for c in "ef":
            if c == "f" and b == "c":
                break
            words.append(a + b + c)
        if a == "b":
            break
print(words)


def state_machine(text):
    state, tokens, current = "start", [], ""
    i = 0
    while i < len(text):
        ch = text[i]
        if state == "start":
            if ch == " ":
                i += 1
                continue
            state = "number" if ch.isdigit() else "word" if ch.isalpha() else "other"
            continue
        if state == "other":
            tokens.append(ch)
            i += 1
            state = "start"
            continue
        if (state == "number") == ch.isdigit() and ch.isalnum():
            current += ch
            i += 1
            if i < len(text):
                continue
        tokens.append(current)
        current, state = "", "start"
    return tokens


print(state_machine("abc 12+x9 (7)"))
i = 5
while i:
    i -= 1
    if i == 3: continue
    if i == 1: break
    print(i, end=" ")
print(i)
