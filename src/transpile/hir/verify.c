/* What the emitter relies on, checked after lowering and placing: what does not hold is a bug() that shows
 * the statement. It finds at the stage that made it what rustc would find in its words three stages later.
 *
 *   - an operation has the operands that its line in ops.def names, of the types that it works on;
 *   - a value has the type of the variable, parameter, result or branch that takes it;
 *   - a variable is declared before it is used, in a block around the use;
 *   - errors, `break` and `continue` go to a label that is around them. */
#include "session.h"
#include "transpile/hir/hir.h"

typedef struct Label {
    const char *name; /* NULL: a closure begins, which no jump leaves */
    bool loop;        /* for break and continue; else for errors and exits */
} Label;

typedef struct Verify {
    const HirFn *fn;
    const HirStmt *stmt; /* the innermost, for messages */
    VEC(const HirVar *) declared;
    VEC(Label) labels;
    Arena scratch;
} Verify;

static void check_expr(Verify *v, const HirExpr *e);
static void check_block(Verify *v, const HirBlock *b);

_Noreturn static void broken(Verify *v, const HirExpr *e, const char *what) {
    Buf text = buf_in(&v->scratch);
    if (v->stmt) hir_dump_stmt(v->stmt, &text);
    if (e) {
        buf_text(&text, "\n\nin\n");
        hir_dump_expr(e, &text);
    }
    bug("HIR of %s: %s\n%.*s", v->fn->rust, what, STR_ARG(buf_view(&text)));
}

#define CHECK(v, e, test, what) \
    do { \
        if (!(test)) broken(v, e, what); \
    } while (0)

/* -- types */

static bool fits(const Type *value, const Type *wanted) { return value == wanted || value->kind == TYPE_NEVER; }

static bool is(const HirExpr *e, TypeKind kind) { return e->type->kind == kind || e->type->kind == TYPE_NEVER; }

static bool is_int(const HirExpr *e) { return is(e, TYPE_I64) || is(e, TYPE_INT); }

/* How many operands the text of an operation names. */
static size_t wanted_operands(const char *rust) {
    size_t n = 0;
    for (; (rust = strchr(rust, '{')); rust++) {
        const char *digit = rust + 1 + strcspn(rust + 1, "0123456789}");
        if (*digit != '}' && (size_t)(*digit - '0') + 1 > n) n = (size_t)(*digit - '0') + 1;
        if (rust[1] == 'm' && n == 0) n = 1;
    }
    return n;
}

/* Before the typed operations all work on objects, but for text that stands in the source and numbers that become text. */
static void check_dynamic(Verify *v, const HirExpr *e) {
    for (size_t i = 0; i < e->operands.len; i++)
        if (e->op != HOP_PRINT_TEXT && e->op != HOP_PRINT_VALUES && e->op != HOP_PRINT_PARTS && (e->op < HOP_F_LIT || e->op > HOP_F_FORMAT || i == 0)) CHECK(v, e, is(e->operands.at[i], TYPE_ANY), "an operation on objects has a typed operand");
}

static void check_numbers(Verify *v, const HirExpr *e) {
    const HirExpr *a = e->operands.at[0], *b = e->operands.at[1];
    CHECK(v, e, is_int(a) ? is_int(b) : a->type == b->type, "operands of two types");
    if (hir_ops[e->op].result == TYPE_BOOL) return;
    bool small = is(a, TYPE_I64) && is(b, TYPE_I64);
    CHECK(v, e, is_int(a) && !small ? is(e, TYPE_INT) : e->type == a->type, "a result of another type than its operands");
}

static void check_item(Verify *v, const HirExpr *e, const Type *item) {
    const HirExpr *list = e->operands.at[0];
    if (list->type->kind == TYPE_LIST) CHECK(v, e, fits(item, list->type->args[0]), "an item of another type than the list's");
}

static void check_typed(Verify *v, const HirExpr *e) {
    HirExpr *const *o = e->operands.at;
    switch (e->op) {
    case HOP_T_ADD:
    case HOP_T_SUB:
    case HOP_T_MULT:
    case HOP_T_DIV:
    case HOP_T_BITOR:
    case HOP_T_BITXOR:
    case HOP_T_BITAND:
    case HOP_T_LT:
    case HOP_T_LE:
    case HOP_T_GT:
    case HOP_T_GE: check_numbers(v, e); break;
    case HOP_I64_FLOORDIV:
    case HOP_I64_MOD:
    case HOP_I64_FLOORDIV_BY:
    case HOP_I64_MOD_BY:
    case HOP_I64_DIV:
    case HOP_RANGE:
    case HOP_RANGE_BY:
    case HOP_RANGE_DOWN: CHECK(v, e, is(o[0], TYPE_I64) && is(o[1], TYPE_I64), "an operand that is no i64"); break;
    case HOP_INT_FLOORDIV:
    case HOP_INT_MOD:
    case HOP_INT_DIV:
    case HOP_INT_POW:
    case HOP_INT_LSHIFT:
    case HOP_INT_RSHIFT: CHECK(v, e, is(o[0], TYPE_INT) && is(o[1], TYPE_INT), "an operand that is no Int"); break;
    case HOP_INT_NEG:
    case HOP_INT_REF:
    case HOP_INT_TO_FLOAT:
    case HOP_INT_INDEX:
    case HOP_INT_SMALL: CHECK(v, e, is(o[0], TYPE_INT), "an operand that is no Int"); break;
    case HOP_FLOAT_DIV:
    case HOP_FLOAT_FLOORDIV:
    case HOP_FLOAT_MOD:
    case HOP_FLOAT_POW: CHECK(v, e, is(o[0], TYPE_FLOAT) && is(o[1], TYPE_FLOAT), "an operand that is no f64"); break;
    case HOP_T_GET:
    case HOP_LIST_pop:
    case HOP_LIST_pop_at: check_item(v, e, e->type); break;
    case HOP_LIST_append:
    case HOP_T_APPEND: check_item(v, e, o[1]->type); break;
    case HOP_T_SET: check_item(v, e, o[2]->type); break;
    default: break;
    }
}

static void check_label(Verify *v, const HirExpr *e, const char *label, bool loop) {
    if (!label) return;
    for (size_t i = v->labels.len; i-- > 0 && v->labels.at[i].name;)
        if (v->labels.at[i].loop == loop && strcmp(v->labels.at[i].name, label) == 0) return;
    broken(v, e, loop ? "a jump to a loop that is not around it" : "an error goes to a block that is not around it");
}

static void check_apply(Verify *v, const HirExpr *e) {
    const HirOpInfo *op = &hir_ops[e->op];
    CHECK(v, e, e->operands.len >= wanted_operands(op->rust), "an operand is missing");
    CHECK(v, e, e->text || !strstr(op->rust, "{n}"), "an operation without its text");
    CHECK(v, e, op->raises || !e->raises, "an operation raises that cannot");
    if (e->op < HOP_T_ADD && op->result != TYPE_ANY) CHECK(v, e, is(e, op->result), "a result of another type than the operation's");
    if (e->op < HOP_T_ADD) check_dynamic(v, e);
    else check_typed(v, e);
}

/* -- variables */

static void declare(Verify *v, const HirVar *var) {
    if (var) vec_push(&v->scratch, &v->declared, var);
}

static void check_declared(Verify *v, const HirExpr *e, const HirVar *var) {
    if (var->storage != HIR_LOCAL && var->storage != HIR_CELL) return;
    for (size_t i = v->declared.len; i-- > 0;)
        if (v->declared.at[i] == var) return;
    broken(v, e, "a variable that is not declared here");
}

static bool has_cell(const Verify *v, const char *name) {
    for (size_t i = v->declared.len; i-- > 0;)
        if (v->declared.at[i]->storage == HIR_CELL && strcmp(v->declared.at[i]->rust, name) == 0) return true;
    return false;
}

/* A cell has the same name in the function that is given it. */
static void check_captured(Verify *v, const HirExpr *e) {
    for (size_t i = 0; i < e->fn->captured.len; i++)
        CHECK(v, e, has_cell(v, e->fn->captured.at[i]->rust), "a cell that is not declared here");
}

/* -- expressions */

static void check_call(Verify *v, const HirExpr *e) {
    const HirFn *f = e->fn;
    check_captured(v, e);
    CHECK(v, e, e->operands.len == f->params.len, "a call with another number of arguments");
    for (size_t i = 0; i < f->params.len; i++)
        CHECK(v, e, fits(e->operands.at[i]->type, f->params.at[i].var->type), "an argument of another type than the parameter");
    CHECK(v, e, fits(f->kind == HIR_FN_PLAIN ? f->result : e->type, e->type), "a call of another type than the function's result");
}

static void check_inner(Verify *v, const HirBlock *b, const char *label, bool closure, const HirExpr *value) {
    size_t declared = v->declared.len, labels = v->labels.len;
    const HirStmt *around = v->stmt;
    if (closure || label) vec_push(&v->scratch, &v->labels, (Label){label, false});
    check_block(v, b);
    v->stmt = around;
    if (!closure) v->labels.len = labels;
    if (value) check_expr(v, value);
    v->labels.len = labels;
    v->declared.len = declared;
}

static void check_closure(Verify *v, const HirExpr *e) {
    size_t declared = v->declared.len;
    declare(v, e->var);
    check_inner(v, e->block, NULL, true, e->a);
    v->declared.len = declared;
}

static void check_expr(Verify *v, const HirExpr *e) {
    for (size_t i = 0; i < e->operands.len; i++) check_expr(v, e->operands.at[i]);
    if (e->raises) check_label(v, e, e->raise.label, false);
    switch (e->kind) {
    case HIR_CONST:
    case HIR_TEXT:
    case HIR_ARGS: break;
    case HIR_READ:
        check_declared(v, e, e->var);
        CHECK(v, e, e->type == e->var->type, "a variable is read as another type");
        break;
    case HIR_APPLY: check_apply(v, e); break;
    case HIR_CALL: check_call(v, e); break;
    case HIR_COND:
        check_expr(v, e->a), check_expr(v, e->b), check_expr(v, e->c);
        CHECK(v, e, is(e->a, TYPE_BOOL), "a test that is no bool");
        CHECK(v, e, fits(e->b->type, e->type) && fits(e->c->type, e->type), "branches of two types");
        break;
    case HIR_AND:
    case HIR_OR:
        check_expr(v, e->a), check_expr(v, e->b);
        CHECK(v, e, is(e->a, TYPE_BOOL) && is(e->b, TYPE_BOOL), "a test that is no bool");
        break;
    case HIR_NOT:
        check_expr(v, e->a);
        CHECK(v, e, is(e->a, TYPE_BOOL), "a test that is no bool");
        break;
    case HIR_SEQ: check_inner(v, e->block, NULL, false, e->a); break;
    case HIR_CONVERT:
        check_expr(v, e->a);
        CHECK(v, e, e->a->type != e->type, "a conversion to the same type");
        break;
    case HIR_CLONE:
        check_expr(v, e->a);
        CHECK(v, e, e->a->type == e->type, "a clone of another type");
        break;
    case HIR_LAMBDA: check_captured(v, e); break;
    case HIR_LABELED: check_inner(v, e->block, e->label, false, e->a); break;
    case HIR_CLOSURE: check_closure(v, e); break;
    case HIR_CLASS: check_inner(v, e->block, NULL, true, NULL); break;
    }
}

/* -- statements */

/* A block within the label of its statement, with a variable of its own. */
static void check_within(Verify *v, const HirBlock *b, const char *label, bool loop, const HirVar *var) {
    size_t declared = v->declared.len, labels = v->labels.len;
    if (label) vec_push(&v->scratch, &v->labels, (Label){label, loop});
    declare(v, var);
    check_block(v, b);
    v->labels.len = labels;
    v->declared.len = declared;
}

static void check_sub(Verify *v, const HirBlock *b) {
    if (b) check_within(v, b, NULL, false, NULL);
}

/* Each handler stands in the `else` of the test before it. */
static void check_handlers(Verify *v, const HirStmt *s) {
    size_t declared = v->declared.len;
    for (size_t i = 0; i < s->handlers.len; i++) {
        const HirHandler *h = &s->handlers.at[i];
        if (h->before) check_block(v, h->before);
        if (h->test) check_expr(v, h->test);
        check_within(v, h->body, h->label, false, NULL);
    }
    v->declared.len = declared;
}

static void check_value(Verify *v, const HirExpr *value, const Type *wanted, const char *what) {
    CHECK(v, value, value && fits(value->type, wanted), what);
}

static void check_stmt(Verify *v, const HirStmt *s) {
    if (s->value) check_expr(v, s->value);
    switch (s->kind) {
    case HIR_LET:
        if (s->value) check_value(v, s->value, s->var->type, "a value of another type than its variable");
        declare(v, s->var);
        break;
    case HIR_SET:
        check_declared(v, s->value, s->var);
        check_value(v, s->value, s->var->type, "a value of another type than its variable");
        break;
    case HIR_EVAL: break;
    case HIR_IF:
        CHECK(v, s->value, s->value && is(s->value, TYPE_BOOL), "a test that is no bool");
        check_sub(v, s->block);
        check_sub(v, s->other);
        break;
    case HIR_WHILE:
        CHECK(v, s->value, !s->value || is(s->value, TYPE_BOOL), "a test that is no bool");
        check_within(v, s->block, s->label, true, NULL);
        break;
    case HIR_EACH:
    case HIR_FOR: check_within(v, s->block, s->label, true, s->var); break;
    case HIR_BLOCK: check_within(v, s->block, s->label, true, NULL); break;
    case HIR_BREAK:
    case HIR_CONTINUE: check_label(v, NULL, s->label, true); break;
    case HIR_RETURN:
        if (v->fn->kind == HIR_FN_PLAIN) check_value(v, s->value, v->fn->result, "a result of another type than the function's");
        else CHECK(v, s->value, s->value && is(s->value, TYPE_ANY), "a result that is no object");
        break;
    case HIR_RAISE: check_label(v, s->value, s->raise.label, false); break;
    case HIR_TRY:
        check_label(v, NULL, s->raise.label, false);
        check_within(v, s->block, s->label, false, NULL);
        check_sub(v, s->other);
        check_handlers(v, s);
        break;
    case HIR_FINALLY:
    case HIR_WITH:
        check_label(v, NULL, s->raise.label, false);
        if (s->kind == HIR_WITH) check_declared(v, NULL, s->var);
        check_within(v, s->block, s->label, false, NULL);
        check_sub(v, s->other);
        for (int i = 0; i < 4; i++)
            if (s->on_exit[i]) check_within(v, s->on_exit[i], NULL, false, s->exit_value);
        break;
    case HIR_EXIT:
        check_label(v, s->value, s->label, false);
        CHECK(v, s->value, (s->exit == HIR_EXIT_RETURN) == (s->value != NULL), "an exit with a value, or without one, wrongly");
        break;
    }
}

static void check_block(Verify *v, const HirBlock *b) {
    for (size_t i = 0; i < b->stmts.len; i++) {
        v->stmt = b->stmts.at[i];
        check_stmt(v, v->stmt);
    }
}

static void check_fn(Verify *v, const HirFn *f) {
    v->fn = f;
    v->stmt = NULL;
    v->declared.len = v->labels.len = 0;
    for (size_t i = 0; i < f->captured.len; i++) declare(v, f->captured.at[i]);
    for (size_t i = 0; i < f->params.len; i++) declare(v, f->params.at[i].var);
    check_block(v, f->body);
}

void hir_verify(const HirProgram *p) {
    Verify v = {0};
    arena_init(&v.scratch);
    for (size_t i = 0; i < p->modules.len; i++) {
        const HirModule *m = p->modules.at[i];
        for (size_t k = 0; k < m->fns.len; k++)
            if (m->fns.at[k]->kind != HIR_FN_CLASS && m->fns.at[k]->kind != HIR_FN_COMPREHENSION) check_fn(&v, m->fns.at[k]);
    }
    arena_release(&v.scratch);
}
