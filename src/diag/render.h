/* Diagnostics to text for people, JSON for programs, SARIF for editors and code hosts. */
#ifndef PORTALIS_DIAG_RENDER_H
#define PORTALIS_DIAG_RENDER_H

#include "diag/diag.h"

typedef struct TextStyle {
    bool color;
    unsigned width; /* of a source line in columns before it is cut; 0 for 140 */
} TextStyle;

/* In the order of files and lines; each followed by an empty line. */
void render_text(Buf *out, const Diags *d, TextStyle style);
void render_json(Buf *out, const Diags *d);
/* The same, to be put into a larger one. */
struct json_t *diags_json(const Diags *d);
void render_sarif(Buf *out, const Diags *d);

const char *severity_name(Severity severity); /* "error" */

/* What the three have in common: where a diagnostic is, counted as people count. */
typedef struct Place {
    uint32_t line, column; /* from 1; the column in characters */
} Place;
Place place_start(const Source *source, Span span);
/* Just behind the last character. */
Place place_end(const Source *source, Span span);

/* Pointers to all of `d`, sorted by file, then place, in the order they were found otherwise. */
Diag **diags_sorted(Arena *arena, const Diags *d);

#endif
