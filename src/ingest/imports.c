/* Tree to import statements. */
#include "ingest/imports.h"

typedef struct Find {
    Arena *arena;
    ImportSites found;
} Find;

static void stmts(Find *f, NodeList body, const ImportAround *around);

static const ImportAround *keep(Find *f, ImportAround around) {
    ImportAround *kept = NEW(f->arena, ImportAround);
    *kept = around;
    return kept;
}

static const ImportAround *in_ready(Find *f, const ImportAround *outer) {
    return keep(f, (ImportAround){.outer = outer, .ready = true});
}

static const ImportAround *in_branch(Find *f, const ImportAround *outer, const Node *test, bool branch) {
    return keep(f, (ImportAround){.outer = outer, .test = test, .branch = branch});
}

/* What a function does when it is called, no `try` around its definition catches. */
static const ImportAround *without_try(Find *f, const ImportAround *around) {
    if (!around) return NULL;
    const ImportAround *outer = without_try(f, around->outer);
    return around->ready ? outer : keep(f, (ImportAround){.outer = outer, .test = around->test, .branch = around->branch, .function = around->function});
}

static const ImportAround *in_function(Find *f, const ImportAround *around) {
    return keep(f, (ImportAround){.outer = without_try(f, around), .function = true});
}

static bool catches_import_error(const Node *type) {
    if (!type) return true;
    if (type->kind == AST_Tuple) {
        const AstTuple *t = as(Tuple, type);
        for (uint32_t i = 0; i < t->elts.len; i++)
            if (catches_import_error(t->elts.at[i])) return true;
        return false;
    }
    if (type->kind != AST_Name) return false;
    const Name *id = as(Name, type)->id;
    return name_is(id, "ImportError") || name_is(id, "ModuleNotFoundError") || name_is(id, "Exception") ||
           name_is(id, "BaseException");
}

static void try_(Find *f, NodeList body, NodeList handlers, NodeList orelse, NodeList finalbody, const ImportAround *around) {
    bool caught = false;
    for (uint32_t i = 0; i < handlers.len; i++) caught |= catches_import_error(as(ExceptHandler, handlers.at[i])->type);
    stmts(f, body, caught ? in_ready(f, around) : around);
    for (uint32_t i = 0; i < handlers.len; i++) {
        const AstExceptHandler *h = as(ExceptHandler, handlers.at[i]);
        stmts(f, h->body, catches_import_error(h->type) ? in_ready(f, around) : around);
    }
    stmts(f, orelse, around);
    stmts(f, finalbody, around);
}

static void names(Find *f, const Node *stmt, NodeList aliases, const ImportAround *around) {
    for (uint32_t i = 0; i < aliases.len; i++) vec_push(f->arena, &f->found, (ImportSite){stmt, aliases.at[i], around});
}

static void stmt(Find *f, const Node *n, const ImportAround *around) {
#define S(Kind) const Ast##Kind *s = as(Kind, n)
    switch ((AstKind)n->kind) {
    case AST_Import: { S(Import); names(f, n, s->names, around); break; }
    case AST_ImportFrom: { S(ImportFrom); names(f, n, s->names, around); break; }
    case AST_FunctionDef: { S(FunctionDef); stmts(f, s->body, in_function(f, around)); break; }
    case AST_AsyncFunctionDef: { S(AsyncFunctionDef); stmts(f, s->body, in_function(f, around)); break; }
    case AST_ClassDef: { S(ClassDef); stmts(f, s->body, around); break; }
    case AST_For: { S(For); stmts(f, s->body, around); stmts(f, s->orelse, around); break; }
    case AST_AsyncFor: { S(AsyncFor); stmts(f, s->body, around); stmts(f, s->orelse, around); break; }
    case AST_While: { S(While); stmts(f, s->body, around); stmts(f, s->orelse, around); break; }
    case AST_If: {
        S(If);
        stmts(f, s->body, in_branch(f, around, s->test, true));
        stmts(f, s->orelse, in_branch(f, around, s->test, false));
        break;
    }
    case AST_With: { S(With); stmts(f, s->body, around); break; }
    case AST_AsyncWith: { S(AsyncWith); stmts(f, s->body, around); break; }
    case AST_Try: { S(Try); try_(f, s->body, s->handlers, s->orelse, s->finalbody, around); break; }
    case AST_TryStar: { S(TryStar); try_(f, s->body, s->handlers, s->orelse, s->finalbody, around); break; }
    case AST_Match: {
        S(Match);
        for (uint32_t i = 0; i < s->cases.len; i++) stmts(f, as(match_case, s->cases.at[i])->body, around);
        break;
    }
    default: break;
    }
#undef S
}

static void stmts(Find *f, NodeList body, const ImportAround *around) {
    for (uint32_t i = 0; i < body.len; i++) stmt(f, body.at[i], around);
}

ImportSites imports_find(Arena *arena, NodeList body) {
    Find f = {.arena = arena};
    stmts(&f, body, NULL);
    return f.found;
}
