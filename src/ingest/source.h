/* A source file: its text as UTF-8 and where its lines start. */
#ifndef PORTALIS_INGEST_SOURCE_H
#define PORTALIS_INGEST_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

struct Session;

typedef struct Source {
    const char *path;   /* as the user named it */
    Str text;           /* decoded to UTF-8 (PEP 263, BOM removed), newlines as in the file */
    uint32_t *lines;    /* byte offset of each line's start */
    uint32_t line_count;
    bool is_stub;
} Source;

/* Reads and decodes a file. NULL after a report or a diagnostic (bad encoding). */
const Source *source_read(struct Session *s, const char *path);
const Source *source_from_text(struct Session *s, const char *path, Str text);
/* Line `line` (from 1) without its newline. */
Str source_line(const Source *src, uint32_t line);

#endif
