/* HIR as text, for people: `portalis dump hir`.
 *
 *     fn mean(xs: List<f64>) -> f64, counted
 *         let mut total: f64 = 0.0
 *         'loop1: for x in T_LIST_ITER(xs)
 *             T_IADD(total, x)
 *         return FLOAT_DIV(total, T_LEN(xs) as f64) @L5
 *
 * An operation that may raise ends in its site, and in `>'label` where the error goes to a block of this function.
 * Types stand where they are not `Obj`. */
#include "ingest/number.h"
#include "ingest/repr.h"
#include "transpile/hir/hir.h"

typedef struct Dump {
    Buf *out;
    int depth;
} Dump;

static void put_expr(Dump *d, const HirExpr *e);
static void put_block(Dump *d, const HirBlock *b);

static void new_line(Dump *d) { buf_printf(d->out, "\n%*s", d->depth * 4, ""); }

static void put_type(Dump *d, const Type *t) {
    if (t->kind == TYPE_ANY) return;
    buf_text(d->out, ": ");
    type_rust(d->out, t);
}

static void put_raise(Dump *d, HirRaise r) {
    if (r.site) buf_printf(d->out, " @%s", r.site->rust);
    if (r.label) buf_printf(d->out, " >%s", r.label);
}

static void put_const(Dump *d, const Const *c) {
    switch ((ConstKind)c->kind) {
    case CONST_NONE: buf_text(d->out, "None"); return;
    case CONST_TRUE: buf_text(d->out, "True"); return;
    case CONST_FALSE: buf_text(d->out, "False"); return;
    case CONST_ELLIPSIS: buf_text(d->out, "..."); return;
    case CONST_INT: number_put_int(d->out, c); return;
    case CONST_FLOAT: number_put_float(d->out, c->real, true); return;
    case CONST_COMPLEX: number_put_float(d->out, c->real, false), buf_char(d->out, 'j'); return;
    case CONST_STR: repr_str(d->out, c->text); return;
    case CONST_BYTES: repr_bytes(d->out, c->text); return;
    }
}

/* Operands; the last of them under `names`. */
static void put_operands(Dump *d, const HirExpr *e) {
    size_t positional = e->operands.len - e->names.len;
    buf_char(d->out, '(');
    for (size_t i = 0; i < e->operands.len; i++) {
        if (i) buf_text(d->out, ", ");
        if (i >= positional) buf_printf(d->out, "%s=", e->names.at[i - positional]);
        put_expr(d, e->operands.at[i]);
    }
    buf_char(d->out, ')');
}

/* `{`, the block, its value, `}` on lines of their own. */
static void put_inner(Dump *d, const HirBlock *b, const HirExpr *value) {
    buf_char(d->out, '{');
    d->depth++;
    put_block(d, b);
    if (value) {
        new_line(d);
        put_expr(d, value);
    }
    d->depth--;
    new_line(d);
    buf_char(d->out, '}');
}

static void put_bare(Dump *d, const HirExpr *e) {
    switch (e->kind) {
    case HIR_CONST: put_const(d, e->constant); return;
    case HIR_TEXT: buf_printf(d->out, "`%s`", e->text); return;
    case HIR_READ: buf_text(d->out, e->var->rust); return;
    case HIR_APPLY:
        buf_text(d->out, hir_ops[e->op].name);
        if (e->text) buf_printf(d->out, "[%s]", e->text);
        put_operands(d, e);
        return;
    case HIR_CALL:
        buf_text(d->out, e->fn->rust);
        put_operands(d, e);
        return;
    case HIR_COND:
        buf_text(d->out, "if ");
        put_expr(d, e->a);
        buf_text(d->out, " then ");
        put_expr(d, e->b);
        buf_text(d->out, " else ");
        put_expr(d, e->c);
        return;
    case HIR_AND:
    case HIR_OR:
        buf_char(d->out, '(');
        put_expr(d, e->a);
        buf_text(d->out, e->kind == HIR_AND ? " and " : " or ");
        put_expr(d, e->b);
        buf_char(d->out, ')');
        return;
    case HIR_NOT:
        buf_text(d->out, "not ");
        put_expr(d, e->a);
        return;
    case HIR_SEQ: put_inner(d, e->block, e->a); return;
    case HIR_CONVERT:
        put_expr(d, e->a);
        buf_text(d->out, " as ");
        type_rust(d->out, e->type);
        return;
    case HIR_CLONE:
        buf_text(d->out, "clone ");
        put_expr(d, e->a);
        return;
    case HIR_ARGS: put_operands(d, e); return;
    case HIR_LAMBDA:
        buf_printf(d->out, "function %s", e->fn->rust);
        put_operands(d, e);
        return;
    case HIR_LABELED:
        buf_printf(d->out, "%s: ", e->label);
        put_inner(d, e->block, e->a);
        return;
    case HIR_CLOSURE:
        buf_printf(d->out, "|%s| ", e->var->rust);
        put_inner(d, e->block, e->a);
        return;
    case HIR_CLASS:
        buf_printf(d->out, "class %s", e->fn->rust);
        put_operands(d, e);
        buf_char(d->out, ' ');
        put_inner(d, e->block, NULL);
        return;
    }
}

static void put_expr(Dump *d, const HirExpr *e) {
    put_bare(d, e);
    if (e->kind == HIR_APPLY && e->type->kind != hir_ops[e->op].result) put_type(d, e->type);
    if (e->raises) put_raise(d, e->raise);
}

static void put_sub(Dump *d, const HirBlock *b) {
    d->depth++;
    put_block(d, b);
    d->depth--;
}

/* A heading on a line of its own, and the block below it. */
static void put_part(Dump *d, const char *heading, const HirBlock *b) {
    if (!b || !b->stmts.len) return;
    new_line(d);
    buf_text(d->out, heading);
    put_sub(d, b);
}

static void put_value(Dump *d, const char *before, const HirExpr *value) {
    if (!value) return;
    buf_text(d->out, before);
    put_expr(d, value);
}

static void put_exits(Dump *d, const HirStmt *s) {
    static const char *const headings[] = {"then", "on return", "on break", "on continue"};
    for (int i = 0; i < 4; i++) put_part(d, headings[i], s->on_exit[i]);
}

static void put_handlers(Dump *d, const HirStmt *s) {
    for (size_t i = 0; i < s->handlers.len; i++) {
        const HirHandler *h = &s->handlers.at[i];
        if (h->before) put_block(d, h->before);
        new_line(d);
        put_value(d, "except ", h->test);
        if (!h->test) buf_text(d->out, "except any");
        put_sub(d, h->body);
    }
}

static void put_label(Dump *d, const HirStmt *s) {
    if (s->label) buf_printf(d->out, "%s: ", s->label);
}

static void put_stmt(Dump *d, const HirStmt *s) {
    new_line(d);
    switch (s->kind) {
    case HIR_LET:
        buf_printf(d->out, "let %s%s", s->var->writes > 1 && s->var->storage == HIR_LOCAL ? "mut " : "", s->var->rust);
        put_type(d, s->var->type);
        put_value(d, " = ", s->value);
        return;
    case HIR_SET:
        buf_text(d->out, s->var->rust);
        put_value(d, " = ", s->value);
        return;
    case HIR_EVAL: put_expr(d, s->value); return;
    case HIR_IF:
        put_value(d, "if ", s->value);
        put_sub(d, s->block);
        put_part(d, "else", s->other);
        return;
    case HIR_WHILE:
        put_label(d, s);
        buf_text(d->out, "while ");
        if (s->value) put_expr(d, s->value);
        else buf_text(d->out, "True");
        put_sub(d, s->block);
        return;
    case HIR_EACH:
    case HIR_FOR:
        put_label(d, s);
        buf_printf(d->out, s->kind == HIR_FOR ? "for %s" : "each %s", s->var->rust);
        put_type(d, s->var->type);
        put_value(d, " in ", s->value);
        put_sub(d, s->block);
        return;
    case HIR_BLOCK:
        put_label(d, s);
        buf_text(d->out, "block");
        put_sub(d, s->block);
        return;
    case HIR_BREAK: buf_printf(d->out, "break %s", s->label); return;
    case HIR_CONTINUE: buf_printf(d->out, "continue %s", s->label); return;
    case HIR_RETURN: put_value(d, "return ", s->value); return;
    case HIR_RAISE:
        put_value(d, "raise ", s->value);
        put_raise(d, s->raise);
        return;
    case HIR_TRY:
        put_label(d, s);
        buf_printf(d->out, "try, %s", s->name);
        put_raise(d, s->raise);
        put_sub(d, s->block);
        put_part(d, "else", s->other);
        put_handlers(d, s);
        return;
    case HIR_FINALLY:
    case HIR_WITH:
        put_label(d, s);
        if (s->kind == HIR_WITH) buf_printf(d->out, "with %s", s->var->rust);
        else buf_text(d->out, "try");
        put_raise(d, s->raise);
        put_sub(d, s->block);
        put_part(d, "finally", s->other);
        put_exits(d, s);
        return;
    case HIR_EXIT: {
        static const char *const words[] = {"done", "return", "break", "continue"};
        buf_printf(d->out, "exit %s by %s", s->label, words[s->exit]);
        put_value(d, " ", s->value);
        return;
    }
    }
}

static void put_block(Dump *d, const HirBlock *b) {
    for (size_t i = 0; i < b->stmts.len; i++) put_stmt(d, b->stmts.at[i]);
}

static void put_head(Dump *d, const HirFn *f) {
    buf_printf(d->out, "\n\n%s %s(", f->kind == HIR_FN_GENERATOR ? "generator" : "fn", f->rust);
    for (size_t i = 0; i < f->captured.len; i++) buf_printf(d->out, "%scell %s", i ? ", " : "", f->captured.at[i]->rust);
    for (size_t i = 0; i < f->params.len; i++) {
        buf_printf(d->out, "%s%s", i || f->captured.len ? ", " : "", f->params.at[i].var->rust);
        put_type(d, f->params.at[i].var->type);
    }
    buf_char(d->out, ')');
    if (f->result->kind != TYPE_ANY) {
        buf_text(d->out, " -> ");
        type_rust(d->out, f->result);
    }
    if (f->enters) buf_text(d->out, ", counted");
}

static void put_module(Dump *d, const HirModule *m) {
    buf_printf(d->out, "module %s, `%s`", m->rust, m->module->name->text);
    for (size_t i = 0; i < m->globals.len; i++) buf_printf(d->out, "\nglobal %s", m->globals.at[i]->rust);
    for (size_t i = 0; i < m->fns.len; i++) {
        const HirFn *f = m->fns.at[i];
        if (f->kind == HIR_FN_CLASS || f->kind == HIR_FN_COMPREHENSION) continue; /* they stand where they run */
        put_head(d, f);
        put_sub(d, f->body);
    }
    buf_char(d->out, '\n');
}

void hir_dump(const HirProgram *p, Buf *out) {
    Dump d = {.out = out};
    for (size_t i = 0; i < p->modules.len; i++) {
        if (i) buf_char(out, '\n');
        put_module(&d, p->modules.at[i]);
    }
}

void hir_dump_expr(const HirExpr *e, Buf *out) { put_expr(&(Dump){.out = out}, e); }
void hir_dump_stmt(const HirStmt *s, Buf *out) { put_stmt(&(Dump){.out = out}, s); }
