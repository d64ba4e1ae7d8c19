# A loop's else runs when the loop ends by itself: not after break, return or an exception.
def find(xs, wanted):
    for i, x in enumerate(xs):
        if x == wanted:
            print("found at", i)
            break
    else:
        print("not found")
        return None
    return i


print(find([1, 2, 3], 2), find([1, 2, 3], 9), find([], 1))


def first_factor(n):
    k = 2
    while k * k <= n:
        if n % k == 0:
            break
        k += 1
    else:
        return n
    return k


print([first_factor(n) for n in (2, 9, 15, 49, 97)])
for _ in []:
    pass
else:
    print("empty for")
while False:
    pass
else:
    print("never while")
n = 3
while n:
    n -= 1
    if n == 1:
        continue
else:
    print("counted down", n)
for i in range(3):
    for j in range(3):
        if i * j == 2:
            print("inner break", i, j)
            break
    else:
        continue
    print("outer break")
    break
else:
    print("outer else")
for i in range(2):
    for j in range(2):
        pass
    else:
        print("inner else", i)
else:
    print("both done", i, j)


def with_try(xs):
    for x in xs:
        try:
            if x == 0:
                break
            10 // (x - 1)
        except ZeroDivisionError:
            print("  zero at", x)
            continue
        else:
            print("  fine", x)
        finally:
            print("  finally", x)
    else:
        return "else"
    return "broken"


print(with_try([2, 1, 3]), with_try([2, 0, 5]))
while True:
    n += 1
    if n > 4:
        break
else:
    print("unreachable else")
print(n)
for x in [1, 2]:
    while x < 5:
        x += 2
        if x == 4:
            break
    else:
        print("while else", x)
        continue
    print("after while", x)
else:
    print("for else", x)


def returns_in_else(xs):
    for x in xs:
        if x:
            break
    else:
        return "all falsy"
    return x


print(returns_in_else([0, "", None]), returns_in_else([0, 7]))
try:
    for x in [1]:
        raise KeyError("out of the loop")
    else:
        print("not printed")
except KeyError as e:
    print(e)
