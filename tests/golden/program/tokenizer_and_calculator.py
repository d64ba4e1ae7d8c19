# An expression evaluator: tokenizer, recursive descent, variables, errors with places; reads stdin.
import sys


class SyntaxProblem(Exception):
    def __init__(self, message, at):
        super().__init__(message)
        self.at = at


class Token:
    def __init__(self, kind, value, at):
        self.kind, self.value, self.at = kind, value, at

    def __repr__(self):
        return f"{self.kind}({self.value!r})"


def tokenize(text):
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == "." and text[i + 1:i + 2].isdigit():
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            number = text[start:i]
            if number.count(".") > 1:
                raise SyntaxProblem(f"bad number {number}", start)
            yield Token("num", float(number) if "." in number else int(number), start)
        elif ch.isalpha() or ch == "_":
            start = i
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                i += 1
            yield Token("name", text[start:i], start)
        elif text[i:i + 2] in ("**", "//", "<=", ">=", "==", "!="):
            yield Token("op", text[i:i + 2], i)
            i += 2
        elif ch in "+-*/%()=<>,!":
            yield Token("op", ch, i)
            i += 1
        else:
            raise SyntaxProblem(f"unexpected {ch!r}", i)
    yield Token("end", "", len(text))


class Parser:
    BINARY = [["<", ">", "<=", ">=", "==", "!="], ["+", "-"], ["*", "/", "//", "%"]]

    def __init__(self, text, env):
        self.tokens = list(tokenize(text))
        self.pos = 0
        self.env = env

    @property
    def now(self):
        return self.tokens[self.pos]

    def take(self, *values):
        if self.now.kind == "op" and self.now.value in values:
            self.pos += 1
            return self.tokens[self.pos - 1].value
        return None

    def need(self, value):
        if not self.take(value):
            raise SyntaxProblem(f"expected {value!r}, found {self.now.value or 'the end'!r}", self.now.at)

    def statement(self):
        if self.now.kind == "name" and self.tokens[self.pos + 1].value == "=":
            name = self.now.value
            self.pos += 2
            self.env[name] = self.binary(0)
            value = None
        else:
            value = self.binary(0)
        if self.now.kind != "end":
            raise SyntaxProblem(f"left over {self.now!r}", self.now.at)
        return value

    def binary(self, level):
        if level == len(self.BINARY):
            return self.unary()
        left = self.binary(level + 1)
        while op := self.take(*self.BINARY[level]):
            right = self.binary(level + 1)
            left = self.apply(op, left, right)
        return left

    @staticmethod
    def apply(op, a, b):
        table = {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "//": lambda: a // b, "%": lambda: a % b,
                 "<": lambda: a < b, ">": lambda: a > b, "<=": lambda: a <= b, ">=": lambda: a >= b, "==": lambda: a == b, "!=": lambda: a != b}
        return table[op]()

    def unary(self):
        if self.take("-"):
            return -self.unary()
        return self.power()

    def power(self):
        base = self.atom()
        return base ** self.unary() if self.take("**") else base

    def atom(self):
        token = self.now
        self.pos += 1
        if token.kind == "num":
            return token.value
        if token.kind == "name":
            if self.take("("):
                args = []
                while not self.take(")"):
                    args.append(self.binary(0))
                    if not self.take(","):
                        self.need(")")
                        break
                return self.env[token.value](*args)
            return self.env[token.value]
        if token.value == "(":
            value = self.binary(0)
            self.need(")")
            return value
        raise SyntaxProblem(f"unexpected {token.value or 'end'!r}", token.at)


def main():
    env = {"pi": 3.14159, "max": max, "abs": abs, "twice": lambda x: 2 * x}
    for number, line in enumerate(sys.stdin, 1):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        try:
            value = Parser(line, env).statement()
            if value is not None:
                print(f"{number}: {line} -> {value}")
        except SyntaxProblem as e:
            print(f"{number}: {line}\n{' ' * (len(str(number)) + 2 + e.at)}^ {e}")
        except KeyError as e:
            print(f"{number}: unknown name {e}")
        except (ZeroDivisionError, TypeError, OverflowError) as e:
            print(f"{number}: {type(e).__name__}: {e}")
    print(sorted(k for k in env if not callable(env[k])))


main()
