/* Diagnostics are collected, each once; nearest names are found. */
#include "diag/diag.h"

#include <ctype.h>
#include <stdarg.h>

const DiagInfo diag_infos[DIAG_CODES] = {
#define DIAG(severity, code, slug, message) {#code, slug, message, SEVERITY_##severity},
#include "diag/diag.def"
#undef DIAG
};

void diags_init(Diags *d, Arena *arena) { *d = (Diags){.arena = arena}; }

/* A function that is analysed for several argument types finds the same mistake each time. */
static Diag *find_same(const Diags *d, DiagCode code, const Source *source, Span at, const char *message) {
    for (size_t i = d->all.len; i-- > 0;) {
        Diag *old = d->all.at[i];
        if (old->code == code && old->source == source && memcmp(&old->span, &at, sizeof at) == 0 &&
            strcmp(old->message, message) == 0)
            return old;
    }
    return NULL;
}

Diag *diag_add(Diags *d, DiagCode code, const Source *source, Span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(d->arena, format, args);
    va_end(args);

    Diag *diag = find_same(d, code, source, span, message);
    if (diag) {
        diag->labels.len = diag->notes.len = diag->helps.len = 0; /* the caller says them again */
        return diag;
    }
    diag = NEW(d->arena, Diag);
    diag->code = code;
    diag->source = source;
    diag->span = span;
    diag->message = message;
    vec_push(d->arena, &d->all, diag);
    if (diag_infos[code].severity == SEVERITY_ERROR) d->errors++;
    if (diag_infos[code].severity == SEVERITY_WARNING) d->warnings++;
    return diag;
}

void diag_label(Diags *d, Diag *diag, const Source *source, Span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *text = arena_vprintf(d->arena, format, args);
    va_end(args);
    vec_push(d->arena, &diag->labels, (DiagLabel){source, span, text});
}

void diag_note(Diags *d, Diag *diag, const char *format, ...) {
    va_list args;
    va_start(args, format);
    vec_push(d->arena, &diag->notes, arena_vprintf(d->arena, format, args));
    va_end(args);
}

void diag_help(Diags *d, Diag *diag, const char *format, ...) {
    va_list args;
    va_start(args, format);
    vec_push(d->arena, &diag->helps, arena_vprintf(d->arena, format, args));
    va_end(args);
}

/* CPython's limits (Python/suggestions.c): a change of case costs half a move. */
enum { LONGEST = 40, MOVE = 2, CASE = 1 };

static int change_cost(char a, char b) {
    if (a == b) return 0;
    return tolower((unsigned char)a) == tolower((unsigned char)b) ? CASE : MOVE;
}

static int min2(int a, int b) { return a < b ? a : b; }

/* Damerau-Levenshtein with adjacent swaps; both texts at most LONGEST bytes. */
static int distance(const char *a, int n, const char *b, int m) {
    int rows[3][LONGEST + 1];
    int *before = rows[0], *above = rows[1], *row = rows[2];
    for (int j = 0; j <= m; j++) above[j] = j * MOVE;
    for (int i = 1; i <= n; i++) {
        row[0] = i * MOVE;
        for (int j = 1; j <= m; j++) {
            row[j] = min2(min2(above[j], row[j - 1]) + MOVE, above[j - 1] + change_cost(a[i - 1], b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = min2(row[j], before[j - 2] + MOVE);
        }
        int *oldest = before;
        before = above, above = row, row = oldest;
    }
    return above[m];
}

const char *diag_nearest(const char *text, const char *const *candidates, size_t count) {
    size_t n = strlen(text);
    if (n > LONGEST) return NULL;
    const char *best = NULL;
    int nearest = 0;
    for (size_t i = 0; i < count; i++) {
        size_t m = strlen(candidates[i]);
        if (m > LONGEST || strcmp(candidates[i], text) == 0) continue;
        int limit = (int)(n + m + 3) * MOVE / 6;
        int d = distance(text, (int)n, candidates[i], (int)m);
        if (d > limit || (best && d >= nearest)) continue;
        best = candidates[i], nearest = d;
    }
    return best;
}
