/* Diagnostics: what is said about the user's program. Values first; text, JSON and SARIF are
 * renderers over them (render.h). The table is diag.def; docs/errors has a page per code. */
#ifndef PORTALIS_DIAG_DIAG_H
#define PORTALIS_DIAG_DIAG_H

#include "base/str.h"
#include "base/vec.h"
#include "ingest/ast.h"
#include "ingest/source.h"

typedef enum Severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE } Severity;
#define SEV_ERROR SEVERITY_ERROR
#define SEV_WARNING SEVERITY_WARNING

typedef enum DiagCode {
#define DIAG(severity, code, slug, message) code,
#include "diag/diag.def"
#undef DIAG
    DIAG_CODES
} DiagCode;

typedef struct DiagInfo {
    const char *code; /* "E0301" */
    const char *slug; /* "undefined-name" */
    const char *format;
    Severity severity;
} DiagInfo;

extern const DiagInfo diag_infos[DIAG_CODES];

typedef struct DiagLabel {
    const Source *source;
    Span span;
    const char *text;
} DiagLabel;

typedef struct Diag {
    DiagCode code;
    const Source *source; /* NULL: of no file */
    Span span;
    const char *message;
    const char *label;        /* under the caret, or NULL */
    VEC(DiagLabel) labels;    /* other places that matter */
    VEC(const char *) notes;
    VEC(const char *) helps;
} Diag;

typedef struct Diags {
    Arena *arena;
    VEC(Diag *) all;
    size_t errors, warnings;
} Diags;

void diags_init(Diags *d, Arena *arena);

/* DIAG_FORMAT_E0301 …: as constants, so that the compiler checks each call's arguments. */
#define DIAG(severity, code, slug, message) __attribute__((unused)) static const char DIAG_FORMAT_##code[] = message;
#include "diag/diag.def"
#undef DIAG

/* Adds one. The arguments are those of the code's format in diag.def, checked at compile time:
 *     diag(&s->diags, E0301, source, name->node.span, name->id->text); */
Diag *diag_add(Diags *d, DiagCode code, const Source *source, Span span, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
#define diag(diags, code, source, span, ...) \
    diag_add((diags), (code), (source), (span), DIAG_FORMAT_##code __VA_OPT__(, ) __VA_ARGS__)

void diag_label(Diags *d, Diag *diag, const Source *source, Span span, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
void diag_note(Diags *d, Diag *diag, const char *format, ...) __attribute__((format(printf, 3, 4)));
void diag_help(Diags *d, Diag *diag, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The candidate nearest to `text` by edit distance, or NULL when none is near. */
const char *diag_nearest(const char *text, const char *const *candidates, size_t count);

#endif
