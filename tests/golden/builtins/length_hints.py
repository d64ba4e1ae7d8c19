# How many items iterators say are left.
from collections import deque
from itertools import repeat

it = iter(range(10))
next(it)
print(it.__length_hint__(), it.__length_hint__())
print(repeat(1, 5).__length_hint__())
try:
    repeat(1).__length_hint__()
except TypeError as e:
    print(e)
xs = [1, 2, 3]
walk, back = iter(xs), reversed(xs)
next(walk)
next(back)
print(walk.__length_hint__(), back.__length_hint__(), iter((1, 2)).__length_hint__(), iter(deque([1])).__length_hint__())
xs.clear()
print(walk.__length_hint__(), back.__length_hint__(), list(walk), walk.__length_hint__())
print(hasattr(iter(xs), "__length_hint__"), hasattr(map(str, xs), "__length_hint__"), hasattr(zip(), "__length_hint__"))
print(reversed(range(3)).__length_hint__(), iter(range(0)).__length_hint__())
