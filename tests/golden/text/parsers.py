# Small parsers over text: a tokenizer, arithmetic with precedence, JSON-like data, key=value lines, CSV.
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield float(text[i:j]) if "." in text[i:j] else int(text[i:j])
            i = j
        elif c in "+-*/()^":
            yield c
            i += 1
        else:
            raise SyntaxError(f"bad character {c!r} at {i}")


class Parser:
    LEVELS = [("+", "-"), ("*", "/")]

    def __init__(self, text):
        self.rest = list(tokens(text))[::-1]

    def peek(self):
        return self.rest[-1] if self.rest else None

    def level(self, n=0):
        if n == len(self.LEVELS):
            return self.power()
        left = self.level(n + 1)
        while self.peek() in self.LEVELS[n]:
            op, right = self.rest.pop(), self.level(n + 1)
            left = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}[op](left, right)
        return left

    def power(self):
        base = self.atom()
        if self.peek() == "^":
            self.rest.pop()
            return base ** self.power()
        return base

    def atom(self):
        t = self.rest.pop()
        if t == "(":
            v = self.level()
            if not self.rest or self.rest.pop() != ")":
                raise SyntaxError("missing )")
            return v
        if t == "-":
            return -self.atom()
        if isinstance(t, str):
            raise SyntaxError(f"unexpected {t}")
        return t


for text in ("1 + 2 * 3", "(1+2)*3", "2^3^2", "-4 + 10 / 4", "1.5*(2 - -3)", "2^0.5", "10/(5-5)", "(1", "1 $ 2", "*", "((7))", "1 2", ""):
    try:
        print(text, "=", Parser(text).level())
    except (SyntaxError, ZeroDivisionError, IndexError) as e:
        print(text, type(e).__name__, e)


def load(text):
    def value(i):
        while text[i] in " \n":
            i += 1
        c = text[i]
        if c == "[":
            items, i = [], i + 1
            while text[i] != "]":
                v, i = value(i)
                items.append(v)
                i += text[i] == ","
            return items, i + 1
        if c == "{":
            out, i = {}, i + 1
            while text[i] != "}":
                k, i = value(i)
                v, i = value(i + 1)
                out[k] = v
                i += text[i] == ","
            return out, i + 1
        if c == '"':
            j = text.index('"', i + 1)
            return text[i + 1 : j], j + 1
        j = i
        while j < len(text) and text[j] not in ",]}: ":
            j += 1
        word = text[i:j]
        return {"null": None, "true": True, "false": False}.get(word, word) if word.isalpha() else (float(word) if "." in word else int(word)), j

    return value(0)[0]


print(load('[1, -2.5, "a b", {"k": [true,null], "é": {}}, []]'))
config = dict(line.split("=", 1) for line in "a=1\nb = x=y \n#c=2".splitlines() if not line.startswith("#"))
print(config, {k.strip(): v.strip() for k, v in config.items()}, [row.split(",") for row in 'x,"y",\n,,z'.split("\n")])
