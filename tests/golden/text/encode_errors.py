# What becomes of characters that a codec does not have, by error handler.
text = "aé€\U0001f600\ud800z"
for codec in ("ascii", "latin-1", "cp1252", "utf-8"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"):
        try:
            print(codec, errors, text.encode(codec, errors))
        except UnicodeEncodeError as e:
            print(codec, errors, e.start, e.end, e.reason)
for codec in ("utf-16-le", "utf-32-be"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogatepass", "xmlcharrefreplace"):
        try:
            print(codec, errors, text.encode(codec, errors))
        except UnicodeEncodeError as e:
            print(codec, errors, e.start, e.end, e.reason)
try:
    "é".encode("ascii", "no such")
except LookupError as e:
    print(e)
print("plain".encode("ascii", "no such"))
