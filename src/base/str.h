/* Str: text by pointer and length. Buf: text that grows in an arena. */
#ifndef PORTALIS_BASE_STR_H
#define PORTALIS_BASE_STR_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"

typedef struct Str {
    const char *at;
    size_t len;
} Str;

#define STR(literal) ((Str){"" literal, sizeof(literal) - 1})
#define STR_ARG(s) (int)(s).len, (s).at /* for "%.*s" */

static inline Str str_from(const char *text) { return (Str){text, strlen(text)}; }
static inline bool str_eq(Str a, Str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}
static inline bool str_is(Str a, const char *text) { return str_eq(a, str_from(text)); }
bool str_starts(Str s, const char *prefix);
bool str_ends(Str s, const char *suffix);
/* A NUL-terminated copy. */
char *str_dup(Arena *a, Str s);
uint64_t str_hash(Str s);

typedef struct Buf {
    Arena *arena;
    char *at; /* NUL-terminated once anything was put in */
    size_t len, room;
} Buf;

static inline Buf buf_in(Arena *a) { return (Buf){.arena = a}; }
void buf_reserve(Buf *b, size_t more);
void buf_put(Buf *b, const char *bytes, size_t len);
void buf_char(Buf *b, char c);
void buf_text(Buf *b, const char *text);
void buf_str(Buf *b, Str s);
void buf_printf(Buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The code point as UTF-8; lone surrogates in the same scheme (WTF-8). */
void buf_utf8(Buf *b, uint32_t code_point);
static inline Str buf_view(const Buf *b) { return (Str){b->at ? b->at : "", b->len}; }

#endif
