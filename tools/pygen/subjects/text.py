"""str and bytes: methods, slices, formatting, letters outside of ASCII."""
from ..grammar import gives

WORDS = ["", "a", "b", "ab", "abx", "hello", "Hello World", "x y z", " pad ", "ABX", "123", "-7", "3.5", "a,b,c", "aXbX", "é", "ßtraße",
         "日本", "naïve", "ǅ", "ﬁ", "İ", "x\\ty", "l1\\nl2", "it's", '\\"', "🙂b", "٣", "½", "\\x00", "tab\\t", "zzz", "keyx", "nul\\r\\n"]
INT_SPECS = ["d", "5d", "<6", ">8", "^7", "05", "+", "x", "#x", "b", "o", ",", "_", "08b", "*^9", "e", ".2f", "%", " d", "+.1e", "c", "=+6", "n", "X", "10_b"]
FLOAT_SPECS = ["", ".2f", ".0f", "8.3f", "e", ".3g", "g", "%", ".1%", ">10", "+.2f", "010.2f", ",.2f", ".10g", "E", "_", "=8", "<7.1f", "#.3g", "d"]
STR_SPECS = ["", "5", ">6", "^7", "*<8", ".2", "_^5.1", "s", "05", "d"]


@gives("literal str")
def str_literal(m, t, depth):
    word = m.r.choice(WORDS[:17] if m.chance(0.6) else WORDS)
    return f'"{word}"' if "'" in word or m.chance(0.6) else f"'{word}'"


@gives("literal bytes")
def bytes_literal(m, t, depth):
    return m.r.choice(['b""', 'b"a"', 'b"abc"', 'b"\\x00\\xff"', 'b"hello"', 'b"a,b"', 'b"12"', "b\"it's\"", 'b" x "'])


def bound(m, depth):
    return m.r.choice(["", "", "0", "1", "2", "-1", "-2", "3", m.expr("int", depth)])


def slice_of(m, depth):
    step = m.r.choice(["", "", "", ":2", ":-1", ":-2", ":3", ":"])
    return f"{bound(m, depth)}:{bound(m, depth)}{step}"


@gives("str", "list", "bytes", weight=1.5)
def sliced(m, t, depth):
    return f"{m.expr(t, depth)}[{slice_of(m, 0)}]"


@gives("str", "bytes", weight=2)
def concatenation(m, t, depth):
    return f"({m.expr(t, depth)} + {m.literal(t) if m.loops else m.expr(t, depth)})"


@gives("str", weight=2)
def str_of(m, t, depth):
    kind = m.type()
    return m.r.choice(["str", "repr", "str", "ascii"]) + f"({m.expr(kind, depth)})"


@gives("str", weight=4)
def method(m, t, depth):
    s, w, n = m.expr("str", depth), m.expr("str", 0), m.r.choice(["3", "6", "10", "0", "-1"])
    return f"{s}." + m.r.choice([
        "upper()", "lower()", "title()", "capitalize()", "swapcase()", "casefold()", "strip()", "lstrip()", "rstrip()", f"strip({w})",
        f"center({n})", f"ljust({n}, '.')", f"rjust({n}, 'é')", f"zfill({n})", f"replace({w}, {m.expr('str', 0)})", f"replace({w}, '-', 1)",
        "expandtabs(4)", f"removeprefix({w})", f"removesuffix({w})", "join(['a', 'b', 'c'])", f"join({m.expr(('list', 'str'), 0)})",
        "translate({97: 'A', 98: None, 'c': 1})" if m.chance(0.2) else "translate({97: 'A', 98: None})", f"partition({w})[{m.r.randint(0, 2)}]",
        f"rpartition({w})[{m.r.randint(0, 2)}]", f"encode().decode({m.r.choice(['', repr('utf-8'), repr('latin-1')])})", f"center({n}, {w})",
        "encode('ascii', 'replace').decode()", "encode('ascii', 'backslashreplace').decode()",
    ])


@gives("str", weight=0.7)
def repeated(m, t, depth):
    return m.r.choice([f"({m.expr('str', depth)[:80]} * {m.r.randint(-1, 3)})", f"({m.r.randint(0, 2)} * {m.literal('str')})", f"chr({m.r.choice(['97', '233', '0x1f642'])} + ({m.expr('int', depth)} & 3))",
                       f"hex({m.expr('int', depth)})", f"bin({m.expr('int', depth)})", f"oct({m.expr('int', depth)})",
                       f"''.join(sorted({m.expr('str', depth)}))", f"''.join(reversed({m.expr('str', depth)}))",
                       f"max({m.expr('str', depth)}, {m.expr('str', depth)})"])


def spec_of(m, kind):
    specs = {"int": INT_SPECS, "float": FLOAT_SPECS, "str": STR_SPECS}.get(kind, ["", "", ">12", "^9"])
    return m.r.choice(specs)


def quoted_once(text):
    """An expression that can stand in an f-string of 3.11 with double quotes, or None."""
    return text if '"' not in text and "\\" not in text and "#" not in text and "'''" not in text else None


@gives("str", weight=3)
def f_string(m, t, depth):
    parts = []
    for _ in range(m.r.randint(1, 3)):
        kind = m.r.choice(["int", "int", "float", "str", "bool", m.type()])
        text = quoted_once(m.expr(kind, depth)) or m.var(kind) or "0"
        text = f" {text}" if text[0] == "{" else text
        if text.startswith("(") and ":=" in text or "lambda" in text:
            text = f"({text})"
        spec = spec_of(m, kind) if m.chance(0.5) else ""
        if spec and m.chance(0.1):
            spec = f"{{{m.r.randint(1, 9)}}}"
        conversion = m.r.choice(["!r", "!s", "!a"]) if not spec and m.chance(0.25) else ""
        parts.append(m.r.choice(["", "", "a", " ", "{{}}", "é"]) + "{" + text + (m.r.choice(["=", " = "]) if m.chance(0.06) else "") + conversion + (":" + spec if spec else "") + "}")
    return 'f"' + "".join(parts) + '"'


@gives("str", weight=1.2)
def percent(m, t, depth):
    kinds = {"%d": "int", "%5d": "int", "%-6d|": "int", "%05d": "int", "%+d": "int", "%x": "int", "%o": "int", "%#X": "int", "%f": "float", "%.2f": "float",
             "%e": "float", "%g": "float", "%8.3f": "float", "%s": None, "%r": None, "%5s": "str", "%-5s|": "str", "%.2s": "str", "%a": "str", "%c": "int", "%i": "float", "%%": ""}
    chosen = [m.r.choice(list(kinds)) for _ in range(m.r.randint(1, 3))]
    values = [m.expr(kinds[c] or m.type(), depth) for c in chosen if kinds[c] != ""]
    if m.chance(0.04):
        values = values[:-1]
    single = len(values) == 1 and m.chance(0.5) and kinds[next(c for c in chosen if c != "%%")] in ("int", "float", "str")
    return f"({repr(' '.join(chosen))} % {values[0] if single else '(' + ''.join(v + ', ' for v in values) + ')'})"


@gives("str", weight=1)
def format_method(m, t, depth):
    kind = m.r.choice(["int", "float", "str"])
    spec, value = spec_of(m, kind), m.expr(kind, depth)
    return m.r.choice([f"format({value}, '{spec}')", f"'{{:{spec}}}'.format({value})", f"'{{0:{spec}}} {{0}} {{name}}'.format({value}, name={m.expr('int', 0)})",
                       f"'{{!r:>8}}'.format({value})", f"'{{:{{}}}}'.format({value}, {m.r.randint(1, 8)})"])


@gives("int", weight=1.5)
def int_of_text(m, t, depth):
    s, w = m.expr("str", depth), m.expr("str", 0)
    return m.r.choice([f"len({s})", f"{s}.find({w})", f"{s}.count({w})", f"{s}.rfind({w})", f"{s}.index({w})", f"ord({m.expr('str', depth)}[0])",
                       f"ord({m.literal('str')})", f"int({w})", f"int({m.r.choice(['12', ' 7 ', '-0x1f', 'ff', '1_000', '٣', 'z'])!r}, {m.r.choice([10, 16, 0, 36])})",
                       f"len({m.expr('bytes', depth)})", f"{m.expr('bytes', depth)}[{m.r.choice([0, -1, 1])}]", f"int.from_bytes({m.expr('bytes', depth)}, 'big')",
                       f"{s}.find({w}, {bound(m, 0) or 0}, {bound(m, 0) or 5})"])


@gives("bool")
def bool_of_text(m, t, depth):
    s, w = m.expr("str", depth), m.expr("str", 0)
    return f"{s}." + m.r.choice(["isdigit()", "isalpha()", "isspace()", "isupper()", "islower()", "istitle()", "isnumeric()", "isidentifier()", "isascii()",
                                 "isdecimal()", "isalnum()", "isprintable()", f"startswith({w})", f"endswith({w})", f"startswith(({w}, 'a'))", f"startswith({w}, 1)"])


@gives("float", weight=0.4)
def float_of_text(m, t, depth):
    return f"float({m.r.choice(['1e3', ' 2.5 ', 'nan', '-inf', '1_0.5', 'x', '.5', '1e400'])!r})"


@gives("bytes", weight=3)
def bytes_method(m, t, depth):
    w = m.expr("bytes", depth)
    return m.r.choice([f"{m.expr('str', depth)}.encode()", f"{w}.upper()", f"{w}.replace(b'a', {m.expr('bytes', 0)})", f"bytes([{m.expr('int', depth)} & 255, 7])",
                       f"bytes({m.r.randint(0, 4)})", f"{w}.strip()", f"{w}[::-1]", f"b','.join([{w}, b'z'])", f"({m.expr('int', depth)} & 65535).to_bytes({m.r.randint(1, 3)}, '{m.r.choice(['big', 'little'])}')",
                       f"bytes.fromhex('00ff')", f"(b'%d-%s' % ({m.expr('int', depth)}, {w}))", f"bytes(reversed({w}))", f"bytes(bytearray({w}) + b'!')"])


@gives("str", weight=0.4)
def str_of_bytes(m, t, depth):
    w = m.expr("bytes", depth)
    return m.r.choice([f"{w}.hex()", f"{w}.decode('latin-1')", f"{w}.decode()", f"{w}.decode('ascii', 'replace')", f"{w}.hex('-')"])
