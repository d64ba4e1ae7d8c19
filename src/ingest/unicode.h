/* What CPython 3.11 knows of characters: identifiers, names, printing. */
#ifndef PORTALIS_INGEST_UNICODE_H
#define PORTALIS_INGEST_UNICODE_H

#include "base/str.h"

/* Takes the first character off `s`, which is not empty. Bytes that are no UTF-8 (or WTF-8) give 0xfffd. */
uint32_t utf8_next(Str *s);
/* The length of the longest valid UTF-8 prefix. */
size_t utf8_valid(Str s);

/* Where `s` stops being an identifier; its length when it is one. */
size_t unicode_identifier_end(Str s);
/* str.isprintable() */
bool unicode_is_printable(uint32_t c);
/* Text in normal form NFKC, as Python compares identifiers. */
Str unicode_nfkc(Arena *a, Str text);
/* The character of a name, as `\N{name}` finds it; -1 when there is none. */
int32_t unicode_lookup(Str name);

#endif
