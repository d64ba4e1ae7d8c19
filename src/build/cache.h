/* Files by the content they were made from. What is in the cache is never changed, only added
 * and, when it grows past its size, removed: that used longest ago first. Processes share it. */
#ifndef PORTALIS_BUILD_CACHE_H
#define PORTALIS_BUILD_CACHE_H

#include "base/tree.h"

typedef struct CacheKey {
    char hex[33];
} CacheKey;

/* Everything that a cached file depends on. Parts do not run into each other. */
typedef struct KeyText {
    Buf text;
} KeyText;

static inline KeyText key_text(Arena *a) { return (KeyText){buf_in(a)}; }
void key_add(KeyText *k, Str part);
void key_add_files(KeyText *k, const TreeFiles *files);
CacheKey cache_key(const KeyText *k);

typedef struct Cache {
    const char *folder;
    uint64_t max_bytes;
} Cache;

/* The one in `folder`/objects, of the usual size. */
Cache cache_in(Arena *a, const char *folder);

/* Where the file is, kept from removal for now; NULL when there is none. `suffix` is ".wasm" or the like. */
const char *cache_get(Arena *a, const Cache *c, const CacheKey *key, const char *suffix);
/* A path on the same disk for a file in the making. */
const char *cache_scratch(Arena *a, const Cache *c, const char *suffix);
/* Moves `file` in and gives back its place, NULL and errno on failure. When another process was
 * first, that one's file is replaced by its equal. */
const char *cache_put(Arena *a, const Cache *c, const CacheKey *key, const char *suffix, const char *file);
/* Removes files until no more than `max_bytes` are left; gives back how many. */
size_t cache_trim(const Cache *c);

/* A copy with the same permissions, seen by others only when complete. On failure false and errno. */
bool cache_copy(const char *from, const char *to);

#endif
