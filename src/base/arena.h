/* Arena memory: taken piece by piece, given back all at once. */
#ifndef PORTALIS_BASE_ARENA_H
#define PORTALIS_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    ArenaChunk *chunk; /* the newest; older ones hang behind it */
    char *next, *end;  /* the free part of `chunk` */
    size_t total;      /* bytes taken from the system */
} Arena;

void arena_init(Arena *a);
void arena_release(Arena *a);

/* `size` bytes aligned to 16, not cleared; ends the process (exit 3) when memory is gone. */
void *arena_alloc(Arena *a, size_t size);
/* The same, cleared. */
void *arena_zalloc(Arena *a, size_t size);
/* A block of `old` bytes grown to `size`; in place when it was the last one. */
void *arena_grow(Arena *a, void *block, size_t old, size_t size);

char *arena_strdup(Arena *a, const char *text);
char *arena_strndup(Arena *a, const char *text, size_t len);
char *arena_printf(Arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(Arena *a, const char *format, va_list args);

#define NEW(arena, T) ((T *)arena_zalloc((arena), sizeof(T)))
#define NEW_ARRAY(arena, T, n) ((T *)arena_zalloc((arena), sizeof(T) * (size_t)(n)))

#endif
