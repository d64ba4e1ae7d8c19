/* Map: pointers to pointers, by identity; open addressing in an arena. */
#ifndef PORTALIS_BASE_MAP_H
#define PORTALIS_BASE_MAP_H

#include "base/arena.h"

typedef struct Map {
    Arena *arena;
    struct MapSlot {
        const void *key;
        void *value;
    } *slots;
    size_t room, len;
} Map;

static inline Map map_in(Arena *a) { return (Map){.arena = a}; }
/* NULL when there is none. */
void *map_get(const Map *m, const void *key);
void map_put(Map *m, const void *key, void *value);

#endif
