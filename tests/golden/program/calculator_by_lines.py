# A small interpreter over input(): assignments, expressions, errors that do not stop it, and a last one that does.
def tokens(text):
    out, i = [], 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            out.append(float(text[i:j]) if "." in text[i:j] else int(text[i:j]))
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            out.append(("name", text[i:j]))
            i = j
        elif c in "+-*/()=^":
            out.append(c)
            i += 1
        else:
            raise SyntaxError(f"what is {c!r} at {i}?")
    return out


class Parser:
    def __init__(self, tokens, names):
        self.tokens, self.at, self.names = tokens, 0, names

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self, *kinds):
        if self.peek() in kinds and not isinstance(self.peek(), (int, float)):
            self.at += 1
            return self.tokens[self.at - 1]

    def sum(self):
        value = self.product()
        while op := self.take("+", "-"):
            value = value + self.product() if op == "+" else value - self.product()
        return value

    def product(self):
        value = self.power()
        while op := self.take("*", "/"):
            value = value * self.power() if op == "*" else value / self.power()
        return value

    def power(self):
        base = self.atom()
        return base ** self.power() if self.take("^") else base

    def atom(self):
        if self.take("-"):
            return -self.atom()
        if self.take("("):
            value = self.sum()
            if not self.take(")"):
                raise SyntaxError("no )")
            return value
        token = self.peek()
        self.at += 1
        match token:
            case int() | float():
                return token
            case ("name", name):
                return self.names[name]
            case None:
                raise SyntaxError("too short")
        raise SyntaxError(f"unexpected {token}")


names = {"pi": 3.14159}
while True:
    line = input()
    if line == "quit":
        break
    try:
        toks = tokens(line)
        if len(toks) > 1 and toks[1] == "=":
            names[toks[0][1]] = value = Parser(toks[2:], names).sum()
        else:
            p = Parser(toks, names)
            value = p.sum()
            if p.peek() is not None:
                raise SyntaxError(f"left over: {p.tokens[p.at:]}")
        print(value)
    except (SyntaxError, ZeroDivisionError, ValueError) as e:
        print(f"{type(e).__name__}: {e}")
    except KeyError as e:
        print("unknown name", e)
    except OverflowError as e:
        print(e)
