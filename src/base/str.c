#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>

bool str_starts(Str s, const char *prefix) {
    size_t n = strlen(prefix);
    return s.len >= n && memcmp(s.at, prefix, n) == 0;
}

bool str_ends(Str s, const char *suffix) {
    size_t n = strlen(suffix);
    return s.len >= n && memcmp(s.at + s.len - n, suffix, n) == 0;
}

char *str_dup(Arena *a, Str s) { return arena_strndup(a, s.at, s.len); }

/* FNV-1a with a final mix: names are short. */
uint64_t str_hash(Str s) {
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.at[i]) * 0x100000001b3u;
    return h ^ (h >> 29);
}

void buf_reserve(Buf *b, size_t more) {
    if (b->len + more + 1 <= b->room) return;
    size_t room = b->room ? b->room * 2 : 64;
    while (room < b->len + more + 1) room *= 2;
    b->at = arena_grow(b->arena, b->at, b->room, room);
    b->room = room;
}

void buf_put(Buf *b, const char *bytes, size_t len) {
    buf_reserve(b, len);
    if (len) memcpy(b->at + b->len, bytes, len);
    b->len += len;
    b->at[b->len] = '\0';
}

void buf_char(Buf *b, char c) { buf_put(b, &c, 1); }
void buf_text(Buf *b, const char *text) { buf_put(b, text, strlen(text)); }
void buf_str(Buf *b, Str s) { buf_put(b, s.at, s.len); }

void buf_printf(Buf *b, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    buf_reserve(b, (size_t)len);
    vsnprintf(b->at + b->len, (size_t)len + 1, format, args);
    b->len += (size_t)len;
    va_end(args);
}

void buf_utf8(Buf *b, uint32_t c) {
    char u[4];
    size_t n;
    if (c < 0x80) {
        u[0] = (char)c, n = 1;
    } else if (c < 0x800) {
        u[0] = (char)(0xc0 | c >> 6), u[1] = (char)(0x80 | (c & 63)), n = 2;
    } else if (c < 0x10000) {
        u[0] = (char)(0xe0 | c >> 12), u[1] = (char)(0x80 | (c >> 6 & 63)), u[2] = (char)(0x80 | (c & 63)), n = 3;
    } else {
        u[0] = (char)(0xf0 | c >> 18), u[1] = (char)(0x80 | (c >> 12 & 63)), u[2] = (char)(0x80 | (c >> 6 & 63));
        u[3] = (char)(0x80 | (c & 63)), n = 4;
    }
    buf_put(b, u, n);
}
