# print calls write for each part, and flush when asked; what they raise goes on.
class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


s = Sink()
print("a", 1, [2], sep=", ", end="!\n", file=s)
print(file=s)
print("x", flush=True, file=s)
print(s.parts)


class Broken:
    def write(self, text):
        raise OSError("full")


for wrong in (Broken(), object(), 5):
    try:
        print("x", file=wrong)
    except Exception as e:
        print(type(e).__name__, e)
for kw in ({"sep": 1}, {"end": 2}, {"other": 3}):
    try:
        print("a", "b", **kw)
    except TypeError as e:
        print(e)


class Texts:
    def __str__(self):
        raise ValueError("no text")


try:
    print("before", Texts(), "after")
except ValueError as e:
    print("\n", e)
