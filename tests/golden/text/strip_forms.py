# strip, lstrip, rstrip, removeprefix, removesuffix: blanks of Unicode, sets of characters, wrong arguments.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for s in ("", "  a b  ", "\t\n x\r\v\f", "\x1c\x1d\x1ex\x1f\x85", "\u2003\u3000y\u00a0", "\u200bz\u200b", "xxabcxx", "mississippi", "éaé", "🐍q🐍🐍", "...", "a"):
    print(ascii([s.strip(), s.lstrip(), s.rstrip(), s.strip(None), s.strip("x"), s.lstrip("mis"), s.rstrip("ip"), s.strip(""), s.strip("é🐍"), s.strip("."), s.strip("a")]))
for s in ("prefix-body", "prefixprefix", "", "pre", "suffix", "bodysuffix", "suffixsuffix", "éa"):
    print([s.removeprefix("prefix"), s.removeprefix(""), s.removesuffix("suffix"), s.removesuffix(""), s.removeprefix("é"), s.removesuffix("a"), s.removeprefix(s), s.removesuffix(s)])
for name in ("strip", "lstrip", "rstrip", "removeprefix", "removesuffix"):
    m = getattr(" a ", name)
    print(name, tried(m, 5), "|", tried(m, b" "), "|", tried(m, "a", "b"), "|", tried(m, ["a"]), "|", tried(m, None), "|", tried(m, chars="a"), "|", tried(m))
text = "same"
print(text.strip() is text, text.removeprefix("x") is text, "".strip() == "", "a-b".strip("-") is not None, "  ".strip() == "", "abc".strip("cba") == "", "aXbXa".strip("aX"), "][a][".strip("[]"), "a-z".strip("a-z"), "^a".strip("^"))


def clean(lines: list[str]) -> list[str]:
    out = []
    for line in lines:
        line = line.strip().rstrip(";,").lstrip("#").strip()
        if line:
            out.append(line)
    return out


def unquote(s: str) -> str:
    for q in ('"', "'"):
        if s.startswith(q) and s.endswith(q) and len(s) > 1:
            return s.removeprefix(q).removesuffix(q)
    return s


def count_leading(s: str) -> int:
    return len(s) - len(s.lstrip())


print(clean(["  a;\n", "# b ,", "\t", ";;;", "#"]), [unquote(s) for s in ('"a"', "'b'", '"', "''", "'c\"")], count_leading("   x"), count_leading("\u3000x "), count_leading(""))
