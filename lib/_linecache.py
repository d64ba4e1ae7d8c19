"""What linecache asks of os and tokenize."""

import os


class stat:
    def __init__(self, name):
        self.st_size = os.path.getsize(name)
        self.st_mtime = os.path.getmtime(name)


def _declared(line):
    """The encoding that a comment declares, as PEP 263 has it, or None."""
    text = line.strip(b" \t\f\r\n")
    if not text.startswith(b"#"):
        return None
    at = text.find(b"coding")
    while at >= 0:
        rest = text[at + len(b"coding"):]
        if rest[:1] in (b":", b"="):
            rest = rest[1:].lstrip(b" \t")
            end = 0
            while end < len(rest) and (rest[end:end + 1].isalnum() or rest[end:end + 1] in (b"-", b"_", b".")):
                end += 1
            if end:
                return rest[:end].decode()
        at = text.find(b"coding", at + 1)
    return None


def _blank(line):
    text = line.strip(b" \t\f\r\n")
    return not text or text.startswith(b"#")


def open_source(name):
    """A source file as text, in the encoding that it declares."""
    file = open(name, "rb")
    try:
        first, second = file.readline(), file.readline()
    finally:
        file.close()
    bom = first.startswith(b"\xef\xbb\xbf")
    if bom:
        first = first[3:]
    declared = _declared(first)
    if declared is None and _blank(first):
        declared = _declared(second)
    return open(name, encoding="utf-8-sig" if bom else declared or "utf-8")
