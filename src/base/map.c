#include "base/map.h"

#include <stdint.h>

static size_t place(const Map *m, const void *key) {
    uint64_t h = (uint64_t)(uintptr_t)key * 0x9e3779b97f4a7c15u;
    size_t i = (size_t)(h >> 32) & (m->room - 1);
    while (m->slots[i].key && m->slots[i].key != key) i = (i + 1) & (m->room - 1);
    return i;
}

void *map_get(const Map *m, const void *key) {
    return m->room ? m->slots[place(m, key)].value : NULL;
}

void map_put(Map *m, const void *key, void *value) {
    if (m->len * 2 >= m->room) {
        Map old = *m;
        m->room = old.room ? old.room * 2 : 32;
        m->slots = NEW_ARRAY(m->arena, struct MapSlot, m->room);
        for (size_t i = 0; i < old.room; i++)
            if (old.slots[i].key) m->slots[place(m, old.slots[i].key)] = old.slots[i];
    }
    struct MapSlot *s = &m->slots[place(m, key)];
    if (!s->key) s->key = key, m->len++;
    s->value = value;
}
