#include "diag/render.h"

#include <stdlib.h>

const char *severity_name(Severity severity) {
    static const char *const names[] = {"error", "warning", "note"};
    return names[severity];
}

/* Characters in the first `bytes` bytes of the line. */
static uint32_t characters(const Source *source, uint32_t line, uint32_t bytes) {
    if (!source || line == 0 || line > source->line_count) return 0;
    Str text = source_line(source, line);
    uint32_t n = 0;
    for (uint32_t i = 0; i < bytes && i < text.len; i++)
        if (((unsigned char)text.at[i] & 0xc0) != 0x80) n++;
    return n;
}

Place place_start(const Source *source, Span span) {
    return (Place){span.line, characters(source, span.line, span.col) + 1};
}

Place place_end(const Source *source, Span span) {
    bool before_start =
        span.end_line < span.line || (span.end_line == span.line && span.end_col < span.col);
    if (before_start) return place_start(source, span);
    return (Place){span.end_line, characters(source, span.end_line, span.end_col) + 1};
}

typedef struct Ranked {
    Diag *diag;
    size_t file; /* files in the order in which they were first spoken of */
    size_t rank;
} Ranked;

static int by_place(const void *left, const void *right) {
    const Ranked *a = left, *b = right;
    if (a->file != b->file) return a->file < b->file ? -1 : 1;
    const Span x = a->diag->span, y = b->diag->span;
    if (x.line != y.line) return x.line < y.line ? -1 : 1;
    if (x.col != y.col) return x.col < y.col ? -1 : 1;
    return a->rank < b->rank ? -1 : a->rank > b->rank;
}

Diag **diags_sorted(Arena *arena, const Diags *d) {
    Ranked *ranked = NEW_ARRAY(arena, Ranked, d->all.len);
    for (size_t i = 0; i < d->all.len; i++) {
        size_t first = i;
        for (size_t j = 0; j < i && first == i; j++)
            if (d->all.at[j]->source == d->all.at[i]->source) first = j;
        ranked[i] = (Ranked){d->all.at[i], first, i};
    }
    if (d->all.len) qsort(ranked, d->all.len, sizeof *ranked, by_place);
    Diag **sorted = NEW_ARRAY(arena, Diag *, d->all.len + 1);
    for (size_t i = 0; i < d->all.len; i++) sorted[i] = ranked[i].diag;
    return sorted;
}
