# Variables of one type that may be unbound where they are read.
def last(xs):
    for x in xs:
        pass
    return x

print(last([1, 2, 3]))
try:
    last([])
except UnboundLocalError as e:
    print(e)

def search(limit):
    n = 0
    while n < limit:
        found = n * n
        if found > 20:
            break
        n += 1
    print(found)
    found += 1
    return found, n

print(search(10))
try:
    search(0)
except UnboundLocalError as e:
    print(e)

def branch(flag):
    if flag:
        name = "a"
        pair = (1, "x")
        items = [1, 2]
        ratio = 0.5
    else:
        other = 1
    try:
        print(name, pair, items, ratio)
        name += "b"
        ratio *= 2
        a, b = pair
        items.append(a)
        return name, ratio, items, b
    except UnboundLocalError as e:
        return str(e)

print(branch(True), branch(False))

def loop_else(xs):
    for i, x in enumerate(xs):
        if x > 2:
            hit = x
            break
    return hit, i

print(loop_else([1, 2, 3, 4]))
try:
    loop_else([1])
except UnboundLocalError as e:
    print(e)

def augmented(n):
    for _ in range(n):
        total += 1
    return total

try:
    augmented(1)
except UnboundLocalError as e:
    print(e)

def in_generator(n):
    for k in range(n):
        value = k * 2
        yield value
    yield value

print(list(in_generator(3)))
try:
    list(in_generator(0))
except UnboundLocalError as e:
    print(e)

def maybe_none(xs):
    for x in xs:
        best = None
        if x > 1:
            best = x
    if best is None:
        return "none"
    return best + 1

print(maybe_none([1]), maybe_none([2]))
try:
    maybe_none([])
except UnboundLocalError as e:
    print(e)

def in_comprehension(flag):
    if flag:
        k = 3
    return [k * i for i in range(3)], sum(k for _ in range(2))

print(in_comprehension(True))
try:
    in_comprehension(False)
except NameError as e:
    print(type(e).__name__, e)
def in_genexpr(flag):
    if flag:
        k = 3
    return sum(k for _ in range(2))
try:
    in_genexpr(False)
except NameError as e:
    print(type(e).__name__, e)
def in_lambda(flag):
    if flag:
        k = 3
    return max([1, 2], key=lambda v: v * k)
print(in_lambda(True))
try:
    in_lambda(False)
except NameError as e:
    print(type(e).__name__, e)
import sys
if len(sys.argv) > 5:
    late = 1
while len(sys.argv) > 7:
    later = 2.5
try:
    print(late)
except NameError as e:
    print(e)
for q in range(3):
    w = q * q
print(q, w)
last([])
