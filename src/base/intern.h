/* Names: one pointer per text, so that names compare with ==. */
#ifndef PORTALIS_BASE_INTERN_H
#define PORTALIS_BASE_INTERN_H

#include "base/str.h"

typedef struct Name {
    uint32_t id; /* dense, from 0, per table */
    uint32_t len;
    char text[]; /* NUL-terminated UTF-8 */
} Name;

typedef struct Names {
    Arena *arena;
    const Name **slots; /* open addressing, a power of two */
    size_t room, len;
} Names;

void names_init(Names *n, Arena *arena);
const Name *name_of(Names *n, Str text);
/* Is it there already? */
bool name_known(const Names *n, Str text);
static inline const Name *name_from(Names *n, const char *text) { return name_of(n, str_from(text)); }
static inline Str name_str(const Name *n) { return (Str){n->text, n->len}; }
static inline bool name_is(const Name *n, const char *text) { return strcmp(n->text, text) == 0; }

#endif
