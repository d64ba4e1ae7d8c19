# JSON both ways: a printer with indentation, a parser with escapes and places of errors.
def dump(value, indent=None, level=0, sort=False):
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (list, tuple)):
        parts, brackets = [dump(v, indent, level + 1, sort) for v in value], "[]"
    elif isinstance(value, dict):
        keys = sorted(value) if sort else value
        parts = [quote(str(k)) + (":" if indent is None else ": ") + dump(value[k], indent, level + 1, sort) for k in keys]
        brackets = "{}"
    else:
        raise TypeError(f"cannot print {type(value).__name__}")
    if not parts:
        return brackets
    if indent is None:
        return brackets[0] + ",".join(parts) + brackets[1]
    pad = " " * indent
    inner = ",\n".join(pad * (level + 1) + p for p in parts)
    return f"{brackets[0]}\n{inner}\n{pad * level}{brackets[1]}"


ESCAPES = {'"': '"', "\\": "\\", "\n": "n", "\t": "t", "\r": "r", "\b": "b", "\f": "f"}


def quote(s):
    out = ['"']
    for ch in s:
        if ch in ESCAPES:
            out.append("\\" + ESCAPES[ch])
        elif ord(ch) < 32 or ord(ch) == 127:
            out.append(f"\\u{ord(ch):04x}")
        else:
            out.append(ch)
    return "".join(out) + '"'


class Bad(ValueError):
    def __init__(self, what, text, at):
        line = text.count("\n", 0, at) + 1
        column = at - text.rfind("\n", 0, at)
        super().__init__(f"{what}: line {line} column {column} (char {at})")


class Loader:
    def __init__(self, text):
        self.text, self.at = text, 0

    def peek(self):
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
            self.at += 1
        return self.text[self.at] if self.at < len(self.text) else ""

    def fail(self, what):
        raise Bad(what, self.text, self.at)

    def load(self):
        value = self.value()
        if self.peek():
            self.fail("extra data")
        return value

    def value(self):
        ch = self.peek()
        if ch == "{":
            return dict(self.items("}", self.pair))
        if ch == "[":
            return list(self.items("]", self.value))
        if ch == '"':
            return self.string()
        for word, meaning in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return meaning
        return self.number()

    def items(self, close, item):
        self.at += 1
        if self.peek() == close:
            self.at += 1
            return
        while True:
            yield item()
            ch = self.peek()
            self.at += 1
            if ch == close:
                return
            if ch != ",":
                self.at -= 1
                self.fail(f"expected ',' or {close!r}")

    def pair(self):
        if self.peek() != '"':
            self.fail("expected a name in quotes")
        key = self.string()
        if self.peek() != ":":
            self.fail("expected ':'")
        self.at += 1
        return key, self.value()

    def string(self):
        start = self.at
        self.at += 1
        out = ""
        while (ch := self.text[self.at:self.at + 1]) != '"':
            if not ch:
                self.at = start
                self.fail("string without end")
            self.at += 1
            if ch == "\\":
                code = self.text[self.at]
                self.at += 1
                if code == "u":
                    ch = chr(int(self.text[self.at:self.at + 4], 16))
                    self.at += 4
                else:
                    ch = {v: k for k, v in ESCAPES.items()}.get(code, code)
            out += ch
        self.at += 1
        return out

    def number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "+-0123456789.eE":
            self.at += 1
        word = self.text[start:self.at]
        try:
            return float(word) if set(word) & set(".eE") else int(word)
        except ValueError:
            self.at = start
            self.fail("expected a value")


data = {"name": "José \"J\"\n", "tags": ["a", [], {}, [1, [2, [3]]]], "n": -12, "f": 1.5e-7, "ok": True, "no": None, "ctl": "\x01\x7f", 3: (1, 2)}
compact = dump(data)
print(compact)
print(dump(data, indent=2))
print(dump({"b": 1, "a": {"d": 2, "c": 3}}, sort=True))
back = Loader(compact).load()
print(back, back == {**{k: v for k, v in data.items() if k != 3}, "3": [1, 2]}, dump(back) == compact)
print(Loader(' { "x" : [ 1 , -2.5E3, "\\u00e9\\t" , true ] } ').load())
for text in ("", "[1, 2", '{"a" 1}', '{"a": 1,}', "[1]\n\n  x", '"abc', "[1 2]", "nul", "{1: 2}", "-", "1.2.3"):
    try:
        print(Loader(text).load())
    except Bad as e:
        print(f"{text!r:12} {e}")
try:
    dump({"s": {1, 2}})
except TypeError as e:
    print(e)
