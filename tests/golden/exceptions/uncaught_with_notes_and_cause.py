# Notes follow the exception's own line; the cause comes first, each with its frames.
def parse(text):
    try:
        return int(text)
    except ValueError as e:
        e.add_note("while parsing\nsecond line of the note")
        new = KeyError(text)
        new.add_note("of the new one")
        raise new from e


parse("12x")
