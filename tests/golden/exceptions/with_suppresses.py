# __exit__ gets type, value and traceback; a true result ends the exception, a false one lets it go on.
class M:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__, value, tb is not None, end=" -> ")
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (True, 1, "x", [0], False, 0, None, "", KeyError("from exit")):
    try:
        with M(answer):
            raise ValueError("v")
        print("went on")
    except Exception as e:
        print(repr(e), repr(e.__context__))
with M(True):
    pass
print()


def f():
    with M(True):
        return "returned"


print(f())


def g():
    with M(True):
        raise ValueError("swallowed, so the function goes on")
    return "after"


print(g())
for i in range(3):
    with M(False):
        if i == 0:
            continue
        break
print(i)
with M(True) as a, M(False) as b:
    raise KeyError("outer manager decides")
print(a is not b)
