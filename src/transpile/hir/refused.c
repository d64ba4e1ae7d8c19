/* What the program ends with when it reaches it: code of CPython's library that needs what is not there. The user has not written it, and
 * most of it never runs; what a user writes is refused when it is translated. */
#include "transpile/hir/lower.h"

const char *refused_text(Lower *l, Span at, const char *what) {
    return arena_printf(l->arena, "\"%s\\n --> %s:%u:%u\"", what, l->m->source->source->path, at.line, at.col + 1);
}

const char *refused_in_library(Lower *l, Span at, const char *what) {
    if (!l->m->source->in_library || !(l->f->scope->kind == SCOPE_FUNCTION || l->f->scope->is_nested)) return NULL;
    return arena_printf(l->arena, "rt::module::refused_value(%s)", refused_text(l, at, what));
}
