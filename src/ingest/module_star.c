/* `from m import *` to names. Modules take them from one another, in cycles too: repeated until nothing is new. */
#include "ingest/module_star.h"

#include "ingest/reach.h"

typedef VEC(const Name *) NameVec;

static NameList list_of(const NameVec *v) { return (NameList){v->at, (uint32_t)v->len}; }

NameList names_split(Names *names, Arena *arena, const char *text) {
    NameVec v = {0};
    while (*text) {
        size_t len = strcspn(text, " ");
        vec_push(arena, &v, name_of(names, (Str){text, len}));
        text += len + strspn(text + len, " ");
    }
    return list_of(&v);
}

/* ---- __all__ ---- */

static bool add_constants(Arena *arena, Names *names, const Node *list, NameVec *out) {
    NodeList elts;
    if (list->kind == AST_List) elts = as(List, list)->elts;
    else if (list->kind == AST_Tuple) elts = as(Tuple, list)->elts;
    else return false;
    for (uint32_t i = 0; i < elts.len; i++) {
        if (elts.at[i]->kind != AST_Constant || as(Constant, elts.at[i])->value.kind != CONST_STR) return false;
        vec_push(arena, out, name_of(names, as(Constant, elts.at[i])->value.text));
    }
    return true;
}

/* How often `symbol` is named in a tree, and in what ways. */
typedef struct Mentions {
    const Scopes *scopes;
    const Symbol *symbol;
    unsigned count;
} Mentions;

static void count_mentions(void *context, Node *n) {
    Mentions *m = context;
    const Symbol *symbol = m->scopes->symbol_of[n->id];
    if (symbol && symbol->owner == m->symbol) m->count++;
    ast_children(n, count_mentions, m);
}

static bool is_target(const Scopes *scopes, const Node *n, const Symbol *symbol) {
    return n->kind == AST_Name && scopes->symbol_of[n->id] == symbol;
}

/* `__all__ = [..]`, `__all__ += [..]` at the top level. */
static const Node *list_given_to(const Scopes *scopes, const Node *stmt, const Symbol *all, bool *afresh) {
    if (stmt->kind == AST_Assign) {
        const AstAssign *a = as(Assign, stmt);
        *afresh = true;
        return a->targets.len == 1 && is_target(scopes, a->targets.at[0], all) ? a->value : NULL;
    }
    if (stmt->kind == AST_AnnAssign) {
        const AstAnnAssign *a = as(AnnAssign, stmt);
        *afresh = true;
        return is_target(scopes, a->target, all) ? a->value : NULL;
    }
    if (stmt->kind != AST_AugAssign) return NULL;
    const AstAugAssign *a = as(AugAssign, stmt);
    *afresh = false;
    return a->op == OP_Add && is_target(scopes, a->target, all) ? a->value : NULL;
}

AllKind module_literal_all(Arena *arena, Names *names, const Module *m, NameList *out) {
    *out = (NameList){0};
    if (!m->scopes) return ALL_NONE;
    const Symbol *all = scope_find(m->scopes->module, name_from(names, "__all__"));
    if (!all || !(all->flags & SYM_ASSIGNED)) return ALL_NONE;

    Mentions mentions = {m->scopes, all, 0};
    count_mentions(&mentions, (Node *)&m->ast->module->node);
    NameVec v = {0};
    unsigned understood = 0;
    for (uint32_t i = 0; i < m->ast->module->body.len; i++) {
        bool afresh;
        const Node *list = list_given_to(m->scopes, m->ast->module->body.at[i], all, &afresh);
        if (!list) continue;
        if (afresh) v.len = 0;
        if (!add_constants(arena, names, list, &v)) return ALL_COMPUTED;
        understood++;
    }
    *out = list_of(&v);
    return mentions.count == understood ? ALL_LITERAL : ALL_COMPUTED;
}

/* ---- The graph ---- */

static void add_once(Arena *arena, NameVec *v, const Name *name) {
    for (size_t i = 0; i < v->len; i++)
        if (v->at[i] == name) return;
    vec_push(arena, v, name);
}

static NameList star_names(Arena *arena, const Module *m, AllKind all, NameList listed) {
    if (m->origin == MODULE_NATIVE) return m->star;
    if (all == ALL_LITERAL || !m->scopes) return listed;
    NameVec v = {0};
    for (size_t i = 0; i < m->scopes->module->symbols.len; i++) {
        const Symbol *symbol = m->scopes->module->symbols.at[i];
        if (symbol->flags & SYM_ASSIGNED && (all == ALL_COMPUTED || symbol->name->text[0] != '_'))
            vec_push(arena, &v, symbol->name);
    }
    /* Loaded submodules are attributes of their package. */
    for (size_t i = 0; i < m->children.len; i++) {
        const Module *child = m->children.at[i];
        const Name *name = child->short_name;
        if (all == ALL_COMPUTED || name->text[0] != '_') add_once(arena, &v, name);
    }
    return list_of(&v);
}

static bool bind_star(Arena *arena, Names *names, Module *m, Import *import) {
    NameList listed;
    AllKind all = ALL_NONE;
    if (import->module->parts && import->module->scopes) listed = reach_listed(arena, import->module, &all);
    else all = module_literal_all(arena, names, import->module, &listed);
    import->star_is_unknown = all == ALL_COMPUTED && !m->parts;
    NameList now = star_names(arena, import->module, all, listed);
    if (now.len == import->star_names.len) return false;
    import->star_names = now;
    for (uint32_t i = 0; i < now.len; i++) scopes_bind_star(arena, m->scopes, now.at[i]);
    return true;
}

void modules_bind_stars(Arena *arena, Names *names, ModuleGraph *g) {
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < g->all.len; i++)
            for (size_t k = 0; k < g->all.at[i]->imports.len; k++) {
                Import *import = g->all.at[i]->imports.at[k];
                if (import->module && name_is(as(alias, import->alias)->name, "*"))
                    again |= bind_star(arena, names, g->all.at[i], import);
            }
    }
}
