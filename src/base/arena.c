/* Bump allocation in chunks that double up to a megabyte. */
#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ArenaChunk {
    ArenaChunk *older;
    size_t size;
    _Alignas(16) char bytes[];
};

enum { FIRST_CHUNK = 16 << 10, LARGEST_CHUNK = 1 << 20 };

void arena_init(Arena *a) { *a = (Arena){0}; }

void arena_release(Arena *a) {
    for (ArenaChunk *c = a->chunk, *older; c; c = older) {
        older = c->older;
        free(c);
    }
    arena_init(a);
}

static void add_chunk(Arena *a, size_t at_least) {
    size_t size = a->chunk ? a->chunk->size * 2 : FIRST_CHUNK;
    if (size > LARGEST_CHUNK) size = LARGEST_CHUNK;
    if (size < at_least) size = at_least;
    ArenaChunk *c = malloc(sizeof *c + size);
    if (!c) {
        fputs("portalis: out of memory\n", stderr);
        exit(3);
    }
    c->older = a->chunk;
    c->size = size;
    a->chunk = c;
    a->next = c->bytes;
    a->end = c->bytes + size;
    a->total += size;
}

void *arena_alloc(Arena *a, size_t size) {
    if (size > SIZE_MAX / 2) add_chunk(a, size); /* fails */
    size = (size + 15) & ~(size_t)15;
    if (!a->chunk || (size_t)(a->end - a->next) < size) add_chunk(a, size); /* never NULL, for 0 bytes neither */
    void *block = a->next;
    a->next += size;
    return block;
}

void *arena_zalloc(Arena *a, size_t size) {
    return memset(arena_alloc(a, size), 0, size);
}

void *arena_grow(Arena *a, void *block, size_t old, size_t size) {
    size_t rounded = (old + 15) & ~(size_t)15;
    size_t wanted = (size + 15) & ~(size_t)15;
    if (block && (char *)block + rounded == a->next && (size_t)(a->end - (char *)block) >= wanted) {
        a->next = (char *)block + wanted;
        return block;
    }
    void *grown = arena_alloc(a, size);
    if (block) memcpy(grown, block, old < size ? old : size);
    return grown;
}

char *arena_strndup(Arena *a, const char *text, size_t len) {
    char *copy = arena_alloc(a, len + 1);
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

char *arena_strdup(Arena *a, const char *text) { return arena_strndup(a, text, strlen(text)); }

char *arena_vprintf(Arena *a, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *text = arena_alloc(a, (size_t)len + 1);
    vsnprintf(text, (size_t)len + 1, format, args);
    return text;
}

char *arena_printf(Arena *a, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(a, format, args);
    va_end(args);
    return text;
}
