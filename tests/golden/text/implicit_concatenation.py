# String literals side by side are one, of any quotes and prefixes; bytes too; f-strings join with plain ones.
n = 3
print("a" 'b' """c""" '''d''', "x" f"{n}" "y", r"\n" "\n".strip() + "|", b"a" b"\x62" rb"\c", "é" "\u00e9" "\N{LATIN SMALL LETTER E WITH ACUTE}")
print(("one "
       "two "
       f"{'three'} "
       "four"), len("" ""), "a" "b" * 2, ["a" "b", "c"], {"k" "ey": 1})
print("tab\tnew\\line", 'quote\'s', "quote's", '"', "\x41\101\u0041\U00000041", "line \
continued", """first
second\
 still second""")
print(repr("\0\a\b\f\v\r"), ascii("é\U0001f600"), r'\'', R"\x", u"u", f"{{}} {n!r:>{n}} {'{'}")
print(len("\r\n"), "a\
b", b"\
x", 'a' if 'b' 'c' == "bc" else 0)
