# Reversing a deque, or rotating one of a single item, is no change to who goes over it.
from collections import deque
for n in range(1, 4):
    for name in ("reverse", "rotate", "clear", "copy"):
        d = deque(range(n))
        it = iter(d)
        try:
            getattr(d, name)()
            print(n, name, list(it))
        except RuntimeError as e:
            print(n, name, e)
