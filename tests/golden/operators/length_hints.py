# list() and others ask for a hint of the length: what the hint may be, and what is done about a wrong one.
class Hinted:
    def __init__(self, hint, n=3):
        self.hint, self.left = hint, n

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left

    def __length_hint__(self):
        print("  hint")
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (3, 0, 100, NotImplemented, -1, "text", 2.5, ValueError("hint fails"), TypeError("is swallowed"), True):
    try:
        print(list(Hinted(hint)))
    except Exception as e:
        print(type(e).__name__, e)


class WithLen(Hinted):
    def __len__(self):
        print("  len")
        return 3


print(list(WithLen(7)), tuple(WithLen(7)), [*WithLen(7)], sorted(WithLen(1)), set(WithLen(1)))
xs = [9]
xs.extend(Hinted(2))
xs += Hinted(3, 2)
print(xs)


class RaisingLen(Hinted):
    def __len__(self):
        raise ZeroDivisionError("len fails")


try:
    list(RaisingLen(1))
except ZeroDivisionError as e:
    print(e)


class LenOnly:
    def __len__(self):
        print("  len")
        return 1

    def __iter__(self):
        return iter("xyz")


print(list(LenOnly()), [*LenOnly()], tuple(LenOnly()), "".join(LenOnly()), sum(map(ord, LenOnly())))
a, *b = LenOnly()
print(a, b, dict.fromkeys(LenOnly()), max(LenOnly()), any(LenOnly()), list(zip(LenOnly(), "ab")))
