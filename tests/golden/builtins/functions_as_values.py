# Builtin functions and types as values: passed, stored, compared, shown, called with the wrong arguments.
table = {"len": len, "max": max, "sum": sum, "sorted": sorted, "upper": str.upper, "int": int, "list": list, "abs": abs}
for name, f in table.items():
    arg = {"len": "abc", "max": [1, 3], "sum": (1, 2), "sorted": "ba", "upper": "x", "int": "7", "list": "ab", "abs": -1}[name]
    print(name, f(arg), f.__name__, callable(f), f is table[name], f == table[name])
print(len, print, str.upper, int, sorted, dict.get, [].append.__name__, "a".upper.__name__, len.__name__, str.join.__qualname__, [].append.__qualname__, type(len).__name__, type([].append).__name__, type(str.join).__name__, len.__module__)
add = [].append
add(1)
add(2)
print(add.__self__, list(map(str.strip, [" a ", "b "])), list(map("{}!".format, "ab")), sorted("bAc", key=str.lower), max(["a", "bbb"], key=len), list(filter(set("ab").__contains__, "abcab")), list(map({"a": 1}.get, "ab")), list(map(int.__add__, [1, 2], [3, 4])), [f(5) for f in (str, float, bool, hex, lambda x: x + 1)], (lambda f, *a: f(*a))(pow, 2, 5), dict(map(reversed, ["ab", "cd"])))
f, g = "abc".find, "abc".find
print(f == g, f is g, f("c"), hash(f) == hash(g), [].append == [].append, len == len, str.upper == str.upper, "x".upper == "y".upper)


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return run


print(compose(str, abs, int)("-5"), compose()(1), compose(sum, range)(5), compose(list, reversed, sorted)("cab"))
for bad in (lambda: len(1, 2), lambda: str.upper(), lambda: str.upper(5), lambda: list.append([1]), lambda: list.append(5, 1), lambda: dict.get(), lambda: len(obj=[]), lambda: "a".upper(1), lambda: abs(x=1), lambda: str.nope, lambda: len.nope, lambda: int.__add__(1), lambda: sorted(), lambda: [].append(), lambda: {}.get(), lambda: "".join(1, 2), lambda: print.foo, lambda: "a".find(sub="a"), lambda: list.sort()):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
