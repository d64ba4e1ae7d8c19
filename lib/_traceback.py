"""What traceback asks of ast: whether a line is an operation or a subscript, and where its parts end."""


class Expr:
    __match_args__ = ("value",)

    def __init__(self, value):
        self.value = value


class BinOp:
    def __init__(self, left, right):
        self.left = left
        self.right = right


class Subscript:
    def __init__(self, value, slice):
        self.value = value
        self.slice = slice


class _Part:
    """A part of the text, by its bytes."""

    def __init__(self, text, start, end):
        self.col_offset = len(text[:start].encode())
        self.end_col_offset = len(text[:end].encode())


class _Tree:
    def __init__(self, body):
        self.body = body


# Words that begin a statement, or bind looser than any operator.
_OTHERS = {
    "and", "or", "not", "in", "is", "if", "else", "lambda", "yield", "raise", "return", "assert", "del", "import", "from",
    "with", "for", "while", "pass", "break", "continue", "global", "nonlocal", "class", "def", "async", "try", "match",
}
_LEVELS = {
    "|": 1, "^": 2, "&": 3, "<<": 4, ">>": 4, "+": 5, "-": 5, "*": 6, "@": 6, "/": 6, "//": 6, "%": 6, "**": 8,
}
_UNARY = 7
_SYMBOLS = (
    "**=", "//=", ">>=", "<<=", "...", "**", "//", "<<", ">>", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/=", "%=",
    "&=", "|=", "^=", "@=", ":=",
)


def _string_end(text, at):
    quote = text[at:at + 3] if text[at:at + 3] in ("'''", '"""') else text[at]
    at += len(quote)
    while at < len(text):
        if text[at] == "\\":
            at += 2
        elif text.startswith(quote, at):
            return at + len(quote)
        else:
            at += 1
    raise SyntaxError("unterminated string literal")


def _number_end(text, at):
    start = at
    while at < len(text) and (text[at].isalnum() or text[at] in "._" or text[at] in "+-" and text[at - 1] in "eE" and text[start:start + 2].lower() not in ("0x", "0b", "0o")):
        at += 1
    return at


def _tokens(text, at, end):
    """(kind, start, end) of what stands at the top between two places; a bracket is one token with all that is in it."""
    found = []
    while at < end:
        c = text[at]
        start = at
        if c.isspace() or c == "\\":
            at += 1
            continue
        if c == "#":
            break
        if c in "([{":
            at = _closing(text, at)
            kind = c
        elif c in ")]}":
            raise SyntaxError("unmatched bracket")
        elif c in "'\"":
            at = _string_end(text, at)
            kind = "value"
        elif c.isdigit() or c == "." and text[at + 1:at + 2].isdigit():
            at = _number_end(text, at)
            kind = "value"
        elif c.isidentifier():
            while at < end and (text[at].isidentifier() or text[at].isdigit()):
                at += 1
            kind = "word"
            if at < end and text[at] in "'\"" and text[start:at].lower() in ("r", "b", "u", "f", "rb", "br", "fr", "rf"):
                at = _string_end(text, at)
                kind = "value"
        else:
            for symbol in _SYMBOLS:
                if text.startswith(symbol, at):
                    break
            else:
                symbol = c
            at += len(symbol)
            kind = "value" if symbol == "..." else "symbol"
        found.append((kind, start, at))
    return found


def _closing(text, at):
    """Behind the bracket that closes the one there."""
    opened = []
    while at < len(text):
        c = text[at]
        if c in "'\"":
            at = _string_end(text, at)
            continue
        if c in "([{":
            opened.append(")]}"["([{".index(c)])
        elif c in ")]}":
            if opened.pop() != c:
                raise SyntaxError("unmatched bracket")
            if not opened:
                return at + 1
        at += 1
    raise SyntaxError("bracket was never closed")


def _is_loose(text, tokens):
    """A comma, a comparison, an assignment, a word: no operation and no subscript."""
    for kind, start, end in tokens:
        what = text[start:end]
        if kind == "word" and what in _OTHERS:
            return True
        if kind == "symbol" and what not in _LEVELS and what not in (".", "~"):
            return True
    return False


def _bare(text, start, end):
    """Without the parentheses around it."""
    while True:
        tokens = _tokens(text, start, end)
        if not tokens:
            return start, end
        start, end = tokens[0][1], tokens[-1][2]
        if len(tokens) != 1 or tokens[0][0] != "(":
            return start, end
        inner = _tokens(text, start + 1, end - 1)
        if not inner or any(text[s:e] in (",", "for", "yield") for _, s, e in inner):
            return start, end
        start, end = start + 1, end - 1


def _part(text, start, end):
    return _Part(text, *_bare(text, start, end))


def _operation(text, tokens):
    lowest, place, operand = 9, None, False
    for index, (kind, start, end) in enumerate(tokens):
        what = text[start:end]
        if kind == "symbol" and what != ".":
            level = _LEVELS.get(what, _UNARY) if operand else _UNARY
            # Of equal ones the last is the outermost, of powers and signs the first.
            if level < lowest or level == lowest and level < _UNARY:
                lowest, place = level, index
            operand = False
        else:
            operand = not (kind == "word" and what == "await")
    if place is None or lowest == _UNARY:
        return place is not None, None
    _, start, end = tokens[place]
    return True, BinOp(_part(text, tokens[0][1], start), _part(text, end, tokens[-1][2]))


def parse(text):
    start, end = _bare(text, 0, len(text))
    tokens = _tokens(text, start, end)
    if not tokens or _is_loose(text, tokens):
        return _Tree([])
    operates, made = _operation(text, tokens)
    awaits = text[tokens[0][1]:tokens[0][2]] == "await"
    if not operates and not awaits and len(tokens) > 1 and tokens[-1][0] == "[":
        _, start, end = tokens[-1]
        inner = _tokens(text, start + 1, end - 1)
        made = Subscript(_part(text, tokens[0][1], start), _Part(text, inner[0][1], inner[-1][2]))
    return _Tree([] if made is None else [Expr(made)])
