/* A module: the statement loop, what happens when a statement fails, and the parser's own tools. */
#include "ingest/parse.h"

#include "base/vec.h"
#include "ingest/parser.h"

enum { MAX_ERRORS = 20 };

_Noreturn void fail(Parser *p) { longjmp(*p->on_failure, 1); }

_Noreturn void raise_error(Parser *p, Span at, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(p->scratch, format, args);
    va_end(args);
    if (p->fields) message = arena_printf(p->scratch, "f-string: %s", message);
    p->error = (SyntaxError){"SyntaxError", message, at};
    fail(p);
}

_Noreturn void too_deep(Parser *p) { raise_here(p, "too many nested expressions"); }

void list_grow(Parser *p) {
    size_t room = p->list.room ? p->list.room * 2 : 256;
    p->list.at = arena_grow(p->scratch, p->list.at, p->list.room * sizeof(Node *), room * sizeof(Node *));
    p->list.room = room;
}

/* ---- errors ---- */

static void say(Parser *p, SyntaxError e) {
    const Source *source = p->ast->source;
    Diags *diags = &p->s->diags;
    if (strcmp(e.class, "IndentationError") == 0) diag(diags, E0102, source, e.span, e.message);
    else if (strcmp(e.class, "TabError") == 0) diag(diags, E0103, source, e.span, e.message);
    else diag(diags, E0101, source, e.span, e.message);
}

/* ---- the depth of the tree ---- */

typedef VEC(struct Level {
    Node *node;
    uint32_t depth;
}) Levels;

typedef struct DepthWalk {
    Arena *arena;
    Levels todo;
    uint32_t depth;
} DepthWalk;

static void push_level(void *context, Node *child) {
    DepthWalk *w = context;
    vec_push(w->arena, &w->todo, (struct Level){child, w->depth + 1});
}

/* Later stages walk the tree by recursion. Only asked when the parser met a long chain of operators. */
static Node *deepest(Parser *p, Node *root) {
    DepthWalk w = {.arena = p->scratch};
    push_level(&w, root);
    while (w.todo.len) {
        struct Level l = vec_pop(&w.todo);
        if (l.depth > PARSE_TREE_DEPTH) return l.node;
        w.depth = l.depth;
        ast_children(l.node, push_level, &w);
    }
    return NULL;
}

/* ---- the statement loop ---- */

static bool line_ends(const Parser *p) { return at(p, T_NEWLINE) || at(p, T_END) || at(p, T_ERROR); }

static bool is_clause(const Parser *p) {
    return at(p, T_ELSE) || at(p, T_ELIF) || at(p, T_EXCEPT) || at(p, T_FINALLY);
}

/* Notes where the next statement starts, for explain(). */
static void statement_starts(Parser *p) {
    p->from = p->tok.at - p->tok.span.col;
    p->from_line = p->tok.span.line;
    uint32_t level = p->lex->indent - at(p, T_INDENT); /* an unexpected one is to be met again */
    p->from_column = p->lex->columns[level];
    p->from_alt_column = p->lex->alt_columns[level];
}

/* Statements up to the end. Behind a failure the block structure is lost: indents, dedents and stray
 * clauses are then passed over. */
static void statements(Parser *p, bool failed) {
    while (!at(p, T_END)) {
        if (failed && (at(p, T_INDENT) || at(p, T_DEDENT))) {
            advance_line(p);
        } else if (failed && is_clause(p)) {
            while (!at(p, T_COLON) && !line_ends(p)) advance(p);
            accept(p, T_COLON);
            if (at(p, T_NEWLINE)) advance_line(p);
        } else {
            statement_starts(p);
            statement(p);
        }
    }
}

/* After a failure: says what is wrong and goes to the next line; false when there is no going on. */
static bool recover(Parser *p, Lexer *file) {
    uint32_t line = file->line;
    SyntaxError error = p->error.message ? p->error : explain(p, &line), first;
    if (line && look_ahead(p, file, line, &first)) { /* there is no reading on in a text that cannot be lexed */
        say(p, first);
        return false;
    }
    say(p, error);
    p->error = (SyntaxError){0};
    p->list.len = p->depth = 0;
    if (p->fields) {
        p->fields = 0;
        p->lex = file;
        lex_next(p->lex, &p->tok);
    }
    while (!line_ends(p)) advance(p);
    if (at(p, T_NEWLINE)) advance_line(p);
    return !at(p, T_ERROR) && p->s->diags.all.len - p->diags_before < MAX_ERRORS;
}

static void module_body(Parser *p, Lexer *file) {
    jmp_buf here;
    p->on_failure = &here;
    p->from = file->begin;
    p->from_line = 1;
    if (_setjmp(here) == 0) {
        lex_next(p->lex, &p->tok);
        statements(p, false);
    } else if (recover(p, file)) { /* runs again for each failure: longjmp comes back here */
        statements(p, true);
    }
}

static Str without_carriage_returns(Arena *a, Str text, size_t tail) {
    if (!memchr(text.at, '\r', text.len)) return (Str){text.at, text.len + tail};
    char *out = arena_alloc(a, text.len + 1 + LEX_PADDING);
    size_t len = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] == '\r') {
            out[len++] = '\n';
            if (i + 1 < text.len && text.at[i + 1] == '\n') i++;
        } else {
            out[len++] = text.at[i];
        }
    }
    if (tail) out[len++] = '\n';
    memset(out + len, 0, LEX_PADDING);
    return (Str){out, len};
}

Ast *parse_module(Session *s, Arena *arena, const Source *source) {
    Arena scratch;
    arena_init(&scratch);
    Ast *ast = NEW(arena, Ast);
    ast->arena = arena;
    ast->source = source;
    Parser *p = NEW(&scratch, Parser);
    *p = (Parser){.s = s, .ast = ast, .scratch = &scratch, .diags_before = s->diags.all.len};
    /* source.c puts a newline behind text that lacks one. */
    size_t tail = source->text.len && source->text.at[source->text.len - 1] != '\n' &&
                  source->text.at[source->text.len - 1] != '\r';
    Str text = without_carriage_returns(arena, source->text, tail);
    Lexer *file = p->lex = NEW(&scratch, Lexer);
    lex_init(file, text, &s->names, NEW(&scratch, NameCache), &s->arena);
    size_t errors = s->diags.errors;
    module_body(p, file);
    if (s->diags.errors == errors) {
        NodeList body = list_since(p, 0);
        AstModule *module = ast_new(ast, Module, ((Span){0}), .body = body);
        if (p->longest_chain > PARSE_CHAIN) {
            Node *deep = deepest(p, &module->node);
            if (deep) say(p, (SyntaxError){"SyntaxError", "too many nested expressions", deep->span});
        }
        if (s->diags.errors == errors) ast->module = module;
    }
    arena_release(&scratch);
    return ast;
}

/* ---- dump tokens ---- */

bool dump_tokens(Session *s, const Source *source, Buf *out) {
    size_t tail = source->text.len && source->text.at[source->text.len - 1] != '\n';
    Lexer lx;
    Token t = {0};
    lex_init(&lx, without_carriage_returns(&s->arena, source->text, tail), &s->names, NEW(&s->arena, NameCache), &s->arena);
    do {
        lex_next(&lx, &t);
        bool own_text = t.kind == T_NAME || t.kind == T_NUMBER || t.kind == T_STRING || t.kind == T_STRAY;
        buf_printf(out, "%u:%u-%u:%u\t%s", t.span.line, t.span.col, t.span.end_line, t.span.end_col, token_text(t.kind));
        if (own_text) buf_printf(out, "\t%.*s", (int)(t.end - t.at), t.at);
        buf_char(out, '\n');
    } while (t.kind != T_END && t.kind != T_ERROR);
    if (t.kind == T_ERROR) diag(&s->diags, E0101, source, lx.error.span, lx.error.message);
    return t.kind == T_END;
}
