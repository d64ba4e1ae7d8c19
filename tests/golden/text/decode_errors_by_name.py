# Handlers that write characters otherwise have nothing to write when bytes cannot be decoded.
for how in ("xmlcharrefreplace", "namereplace", "backslashreplace", "replace", "ignore", "nope"):
    for codec in ("ascii", "utf-8", "latin-1", "utf-16", "cp1252"):
        try: print(how, codec, b"a\xff\x81".decode(codec, how))
        except Exception as e: print(how, codec, type(e).__name__, e)
