/* Programs under CPython and under PORTALIS on the same input: what they print, raise and exit with.
 *
 * NAME.in beside NAME.py is its input, NAME.args its arguments, one a line. With `stored`, NAME.out takes
 * CPython's place: its stdout and, when it fails, a line `--- exit N` and its stderr. */
#ifndef PORTALIS_VERIFY_VERIFY_H
#define PORTALIS_VERIFY_VERIFY_H

#include "base/file.h"
#include "base/vec.h"
#include "session.h"

typedef enum Verdict {
    VERDICT_AGREES,
    VERDICT_DIFFERS,
    VERDICT_REFUSED, /* diagnostics, exit 65 */
    VERDICT_FAILED,  /* a bug report, a dead module, a tool that failed */
    VERDICT_TIMEOUT,
    VERDICT_SKIPPED, /* CPython cannot run it; nothing is stored */
    VERDICTS
} Verdict;

typedef struct Verified {
    const char *path;
    Verdict verdict;
    const char *why; /* one line; NULL when it agrees */
    const char *detail; /* the first difference, or what was written to stderr; may be NULL */
    double cpython_seconds, portalis_seconds;
} Verified;

typedef struct VerifyOptions {
    const char *python;
    const char *portalis;     /* this program */
    const char *const *flags; /* for `portalis run`; NULL-terminated, may be NULL */
    bool stored;
    bool whole_stderr; /* not only its last line */
    int jobs;
    double timeout; /* seconds for each run */
} VerifyOptions;

typedef VEC(const char *) Paths;

/* The programs of a folder: every .py below, sorted. A folder with a main.py is one program; names
 * that start with `_` are parts of others. */
bool verify_collect(Session *s, const char *path, Paths *out);

/* One verdict per path, in the same order. `progress`, when given, is called as each is done. */
Verified *verify_all(Session *s, const Paths *paths, const VerifyOptions *o,
                     void (*progress)(const Verified *v, size_t done, size_t all));

const char *verdict_name(Verdict v);
/* A unified hunk around the first line in which the two differ. */
char *first_difference(Arena *a, Str expected, Str got);

void verify_text(Buf *out, const Verified *all, size_t n);
void verify_json(Buf *out, const Verified *all, size_t n);
void verify_junit(Buf *out, const Verified *all, size_t n);

#endif
