#include "base/intern.h"

void names_init(Names *n, Arena *arena) { *n = (Names){.arena = arena}; }

static const Name **slot_for(const Names *n, Str text) {
    size_t i = str_hash(text) & (n->room - 1);
    while (n->slots[i] && !str_eq(name_str(n->slots[i]), text)) i = (i + 1) & (n->room - 1);
    return &n->slots[i];
}

static void grow(Names *n) {
    Names old = *n;
    n->room = old.room ? old.room * 2 : 256;
    n->slots = NEW_ARRAY(n->arena, const Name *, n->room);
    for (size_t i = 0; i < old.room; i++)
        if (old.slots[i]) *slot_for(n, name_str(old.slots[i])) = old.slots[i];
}

bool name_known(const Names *n, Str text) { return n->room && *slot_for(n, text); }

const Name *name_of(Names *n, Str text) {
    if (n->len * 2 >= n->room) grow(n);
    const Name **slot = slot_for(n, text);
    if (*slot) return *slot;
    Name *name = arena_alloc(n->arena, sizeof *name + text.len + 1);
    name->id = (uint32_t)n->len++;
    name->len = (uint32_t)text.len;
    memcpy(name->text, text.at, text.len);
    name->text[text.len] = '\0';
    return *slot = name;
}
