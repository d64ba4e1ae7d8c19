#include "verify/verify.h"

enum { BEFORE = 3, AFTER = 4, LONGEST = 400 };

/* The line at `at`, and where the next one starts. */
static Str line_at(Str text, size_t at, size_t *next) {
    const char *newline = memchr(text.at + at, '\n', text.len - at);
    size_t end = newline ? (size_t)(newline - text.at) : text.len;
    *next = newline ? end + 1 : text.len;
    return (Str){text.at + at, *next - at};
}

static void put_line(Buf *b, char sign, Str line) {
    bool ended = str_ends(line, "\n");
    if (ended) line.len--;
    buf_char(b, sign);
    buf_put(b, line.at, line.len < LONGEST ? line.len : LONGEST);
    if (line.len > LONGEST) buf_printf(b, " ... (%zu bytes)", line.len);
    buf_text(b, ended ? "\n" : "\n\\ no newline at the end\n");
}

static void put_lines(Buf *b, char sign, Str text, size_t from) {
    size_t n = 0;
    for (size_t next; from < text.len && n < AFTER; from = next, n++) put_line(b, sign, line_at(text, from, &next));
    if (from < text.len) buf_printf(b, "%c...\n", sign);
}

char *first_difference(Arena *a, Str expected, Str got) {
    size_t starts[BEFORE] = {0}, line = 1, at = 0;
    while (at < expected.len && at < got.len) {
        size_t next, other;
        if (!str_eq(line_at(expected, at, &next), line_at(got, at, &other))) break;
        starts[line % BEFORE] = at;
        line++;
        at = next;
    }
    Buf b = buf_in(a);
    buf_printf(&b, "--- CPython\n+++ portalis\n@@ line %zu @@\n", line);
    for (size_t i = line > BEFORE ? line - BEFORE : 1; i < line; i++) {
        size_t next;
        put_line(&b, ' ', line_at(expected, starts[i % BEFORE], &next));
    }
    put_lines(&b, '-', expected, at);
    put_lines(&b, '+', got, at);
    return b.at;
}
