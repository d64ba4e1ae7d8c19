/* Statements and expressions as Rust: an expression is a string, a statement is a line. */
#include "transpile/rust/emit_parts.h"

#include <ctype.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void line(Emit *e, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *text = arena_vprintf(e->arena, format, args);
    va_end(args);
    for (uint32_t i = 0; i < e->depth; i++) buf_text(e->out, "    ");
    buf_text(e->out, text);
    buf_char(e->out, '\n');
}

const char *rust_string(Arena *a, Str s) {
    Buf b = buf_in(a);
    buf_char(&b, '"');
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        switch (c) {
        case '"': buf_text(&b, "\\\""); break;
        case '\\': buf_text(&b, "\\\\"); break;
        case '\n': buf_text(&b, "\\n"); break;
        case '\r': buf_text(&b, "\\r"); break;
        case '\t': buf_text(&b, "\\t"); break;
        case '\0': buf_text(&b, "\\0"); break;
        default:
            if (c < 0x20 || c == 0x7f) buf_printf(&b, "\\x%02x", c);
            else buf_char(&b, (char)c);
        }
    }
    buf_char(&b, '"');
    return b.at;
}

static const char *byte_string(Arena *a, Str s) {
    Buf b = buf_in(a);
    buf_text(&b, "b\"");
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c == '"' || c == '\\') buf_printf(&b, "\\%c", c);
        else if (c < 0x20 || c >= 0x7f) buf_printf(&b, "\\x%02x", c);
        else buf_char(&b, (char)c);
    }
    buf_char(&b, '"');
    return b.at;
}

static const char *float_text(Arena *a, double v) {
    if (isinf(v)) return v > 0 ? "f64::INFINITY" : "f64::NEG_INFINITY";
    if (isnan(v)) return "f64::NAN";
    char *text = arena_printf(a, "%.17g", v);
    for (int digits = 1; digits < 17; digits++) {
        char *shorter = arena_printf(a, "%.*g", digits, v);
        if (strtod(shorter, NULL) == v) {
            text = shorter;
            break;
        }
    }
    return strpbrk(text, ".e") ? text : arena_printf(a, "%s.0", text);
}

/* Where nothing says which integer a literal is, Rust takes i32. */
static const char *small_int(Emit *e, long long v) {
    return arena_printf(e->arena, v > INT32_MAX || v < INT32_MIN ? "%lld_i64" : "%lld", v);
}

static const char *constant(Emit *e, const HirExpr *x) {
    const Const *c = x->constant;
    switch (c->kind) {
    case CONST_NONE: return "()";
    case CONST_TRUE: return "true";
    case CONST_FALSE: return "false";
    case CONST_ELLIPSIS: return "Obj::ELLIPSIS";
    case CONST_INT: return c->text.at ? arena_printf(e->arena, "typed::big(%s)", rust_string(e->arena, c->text)) : small_int(e, (long long)c->small);
    case CONST_FLOAT: return float_text(e->arena, c->real);
    case CONST_BYTES: return byte_string(e->arena, c->text);
    default:
        if (!hir_plain_text(c->text)) return arena_printf(e->arena, "wtf8(%s)", byte_string(e->arena, c->text));
        return rust_string(e->arena, c->text);
    }
}

/* A constant as `Obj`. */
static const char *boxed_constant(Emit *e, const HirExpr *x) {
    const Const *c = x->constant;
    switch (c->kind) {
    case CONST_NONE: return "Obj::NONE";
    case CONST_TRUE: return "Obj::TRUE";
    case CONST_FALSE: return "Obj::FALSE";
    case CONST_ELLIPSIS: return "Obj::ELLIPSIS";
    case CONST_INT:
        if (c->text.at) return arena_printf(e->arena, "big(%s)", rust_string(e->arena, c->text));
        return arena_printf(e->arena, "int(%s)", constant(e, x));
    case CONST_FLOAT: return arena_printf(e->arena, "float(%s)", constant(e, x));
    case CONST_COMPLEX: return arena_printf(e->arena, "rt::complex::complex(0.0, %s)", float_text(e->arena, c->real));
    case CONST_BYTES: return arena_printf(e->arena, "bytes(%s)", constant(e, x));
    default: return arena_printf(e->arena, hir_plain_text(c->text) ? "lit!(%s)" : "%s", constant(e, x));
    }
}

/* -- raising */

/* In a program that looks at frames: the frame stands at the site while the operation runs. */
static const char *at_site(Emit *e, const char *text, const HirSite *site, bool visible) {
    if (!site) return text;
    if (visible && e->program->frames) text = arena_printf(e->arena, "here!(%s, %s)", site->rust, text);
    return arena_printf(e->arena, "%s.at(%s)", text, site->rust);
}

/* Values whose operations run nobody's code. */
static bool is_inert(const Type *t) {
    switch (t->kind) {
    case TYPE_NEVER:
    case TYPE_BOOL:
    case TYPE_I64:
    case TYPE_INT:
    case TYPE_FLOAT:
    case TYPE_NONE:
    case TYPE_STR:
    case TYPE_BYTES: return true;
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_TUPLE:
    case TYPE_OPTIONAL:
        for (uint32_t i = 0; i < t->arity; i++)
            if (!is_inert(t->args[i])) return false;
        return true;
    default: return false;
    }
}

/* May code of the program run in it, which looks at frames? */
static bool is_visible(const HirExpr *x) {
    if (x->kind != HIR_APPLY) return true;
    if (strstr(hir_ops[x->op].rust, "bound")) return false;
    for (size_t i = 0; i < x->operands.len; i++)
        if (!is_inert(x->operands.at[i]->type)) return true;
    return !x->operands.len;
}

static const char *with_raise(Emit *e, const char *text, HirRaise r, bool visible) {
    text = at_site(e, text, r.site, visible);
    return r.label ? arena_printf(e->arena, "catch!(%s, %s)", r.label, text) : arena_printf(e->arena, "%s?", text);
}

/* -- labels */

/* Does the text say the label, which may begin another one? */
static bool mentions(const char *text, const char *label) {
    for (size_t len = strlen(label); (text = strstr(text, label)); text += len)
        if (!isalnum((unsigned char)text[len]) && text[len] != '_') return true;
    return false;
}

/* `head`: where the line with the label begins. It is taken out again when nothing below goes to it. */
static void drop_unused_label(Emit *e, size_t head, const char *label) {
    char *at = strstr(e->out->at + head, label), *after = at + strlen(label);
    if (mentions(after, label)) return;
    after += strlen(": ");
    memmove(at, after, strlen(after) + 1);
    e->out->len -= (size_t)(after - at);
}

/* -- expressions */

static const char *block_text(Emit *e, const HirBlock *b, const char *value) {
    Buf *outer = e->out, inner = buf_in(e->arena);
    e->out = &inner;
    e->depth++;
    emit_block(e, b);
    if (value) line(e, "%s", value);
    e->depth--;
    for (uint32_t i = 0; i < e->depth; i++) buf_text(&inner, "    ");
    e->out = outer;
    return inner.at ? inner.at : "";
}

/* How tightly an expression binds, as in the Rust reference. */
enum { PREC_BLOCK, PREC_RANGE, PREC_OR, PREC_AND, PREC_COMPARE, PREC_BITOR, PREC_BITXOR, PREC_BITAND, PREC_SHIFT, PREC_SUM, PREC_PRODUCT, PREC_AS, PREC_UNARY, PREC_POSTFIX };

/* Of the operator behind the first operand of an infix template: "{.0} + {.1}". */
static int infix_prec(const char *rust) {
    if (rust[0] != '{' || rust[1] != '.' || rust[4] == '\0') return PREC_POSTFIX;
    const char *op = rust + 4;
    if (strncmp(op, "..", 2) == 0) return PREC_RANGE;
    if (strstr(op, " as ")) return PREC_AS;
    if (*op != ' ') return PREC_POSTFIX;
    switch (op[1]) {
    case '+':
    case '-': return PREC_SUM;
    case '*':
    case '/': return PREC_PRODUCT;
    case '&': return PREC_BITAND;
    case '|': return PREC_BITOR;
    case '^': return PREC_BITXOR;
    case '<':
    case '>': return op[2] == op[1] ? PREC_SHIFT : PREC_COMPARE;
    case '=':
    case '!': return PREC_COMPARE;
    default: return PREC_AS; /* as */
    }
}

static int prec_of(const HirExpr *x) {
    if (x->raises) return PREC_POSTFIX;
    switch (x->kind) {
    case HIR_COND:
    case HIR_SEQ:
    case HIR_LABELED: return PREC_BLOCK;
    case HIR_AND: return PREC_AND;
    case HIR_OR: return PREC_OR;
    case HIR_NOT: return PREC_UNARY;
    case HIR_APPLY: {
        const char *rust = hir_ops[x->op].rust;
        return rust[0] == '!' || rust[0] == '-' || rust[0] == '&' ? PREC_UNARY : infix_prec(rust);
    }
    case HIR_CONST: {
        const Const *c = x->constant;
        return (c->kind == CONST_INT && c->small < 0) || (c->kind == CONST_FLOAT && signbit(c->real)) ? PREC_UNARY : PREC_POSTFIX;
    }
    case HIR_CONVERT: return x->type->kind == TYPE_FLOAT ? PREC_AS : PREC_POSTFIX;
    default: return PREC_POSTFIX;
    }
}

/* An operand where at least `prec` is wanted. */
static const char *operand(Emit *e, const HirExpr *x, int prec) {
    const char *text = emit_expr(e, x);
    return prec_of(x) >= prec ? text : arena_printf(e->arena, "(%s)", text);
}

static const char *receiver(Emit *e, const HirExpr *x) {
    bool literal = x->kind == HIR_CONST && x->constant->kind == CONST_INT && !x->constant->text.at;
    if (literal) return arena_printf(e->arena, x->constant->small < 0 ? "(%lld_i64)" : "%lld_i64", (long long)x->constant->small);
    /* The type of `5.5.abs()` must be said. */
    bool real = x->kind == HIR_CONST && x->constant->kind == CONST_FLOAT && isfinite(x->constant->real);
    if (real) return arena_printf(e->arena, signbit(x->constant->real) ? "(%s_f64)" : "%s_f64", emit_expr(e, x));
    return operand(e, x, PREC_POSTFIX);
}

/* Of an infix operator: the left one may bind as tightly, the right one must bind tighter. `a as i64 < b` reads as a generic. */
static bool only_literals(const HirExpr *x) {
    if (x->kind == HIR_CONST) return true;
    if (x->kind != HIR_APPLY || x->raises || infix_prec(hir_ops[x->op].rust) == PREC_POSTFIX) return false;
    return only_literals(x->operands.at[0]) && only_literals(x->operands.at[1]);
}

static const char *infix_operand(Emit *e, const HirExpr *x, int prec, bool left, bool bare) {
    int own = prec_of(x);
    /* Rust must see somewhere that the integers of a constant expression are i64. */
    if (left && bare && x->kind == HIR_CONST && x->constant->kind == CONST_INT && !x->constant->text.at) {
        const char *literal = arena_printf(e->arena, "%lld_i64", (long long)x->constant->small);
        return x->constant->small < 0 && prec > PREC_UNARY ? arena_printf(e->arena, "(%s)", literal) : literal;
    }
    bool generic = left && own == PREC_AS && (prec == PREC_COMPARE || prec == PREC_SHIFT);
    if (prec == PREC_COMPARE && own == PREC_COMPARE) generic = true;
    return operand(e, x, generic ? PREC_POSTFIX : left ? prec : prec + 1);
}

static const char *borrowed(Emit *e, const HirExpr *x) {
    if (x->kind == HIR_CLONE) x = x->a;
    const char *text = emit_expr(e, x);
    if (x->kind == HIR_READ && x->var->by_ref) return text;
    return arena_printf(e->arena, prec_of(x) >= PREC_UNARY || x->kind == HIR_SEQ ? "&%s" : "&(%s)", text);
}

static void all_operands(Emit *e, Buf *out, const HirExpr *x, const char *(*each)(Emit *, const HirExpr *)) {
    for (size_t i = 0; i < x->operands.len; i++) {
        if (i) buf_text(out, ", ");
        buf_text(out, each(e, x->operands.at[i]));
    }
}

static const char *apply(Emit *e, const HirExpr *x) {
    Buf b = buf_in(e->arena);
    buf_reserve(&b, 16);
    b.at[0] = '\0';
    int infix = infix_prec(hir_ops[x->op].rust);
    bool bare = infix < PREC_POSTFIX && x->operands.len == 2 && only_literals(x->operands.at[1]);
    for (const char *t = hir_ops[x->op].rust; *t; t++) {
        if (*t != '{' || t[1] == '{') {
            buf_char(&b, *t);
            if (t[1] == *t && (*t == '{' || *t == '}')) t++; /* {{ and }} are braces */
            continue;
        }
        t++;
        if (*t == '*') all_operands(e, &b, x, emit_expr);
        else if (*t == '&' && t[1] == '*') all_operands(e, &b, x, borrowed);
        else if (*t == 'n') buf_text(&b, x->text);
        else if (*t == 's') buf_text(&b, x->raise.site->rust);
        else if (*t == 'm') buf_text(&b, receiver(e, x->operands.at[0]));
        else if (*t == '.' && infix < PREC_POSTFIX) {
            int at = *++t - '0';
            buf_text(&b, t[2] == '.' && isalpha((unsigned char)t[3]) ? receiver(e, x->operands.at[at]) : infix_operand(e, x->operands.at[at], infix, at == 0, bare));
        } else if (*t == '.') buf_text(&b, receiver(e, x->operands.at[*++t - '0']));
        else if (*t == '&') buf_text(&b, borrowed(e, x->operands.at[*++t - '0']));
        else buf_text(&b, emit_expr(e, x->operands.at[*t - '0']));
        while (*t != '}') t++;
    }
    return b.at;
}

static const char *arguments(Emit *e, const HirExpr *x) {
    size_t positional = x->operands.len - x->names.len;
    Buf b = buf_in(e->arena);
    buf_text(&b, x->names.len ? "Args::with(&[" : "[");
    for (size_t i = 0; i < x->operands.len; i++) {
        if (i == positional) buf_text(&b, "], &[");
        else if (i) buf_text(&b, ", ");
        const char *value = emit_expr(e, x->operands.at[i]);
        if (i < positional) buf_text(&b, value);
        else buf_printf(&b, "(%s, %s)", x->names.at[i - positional], value);
    }
    buf_text(&b, x->names.len ? "])" : "]");
    return b.at;
}

/* What a function value runs: the Rust function itself, or a closure that has the cells. */
static void body(Buf *b, const HirFn *f) {
    enum { MOST = 8 }; /* the runtime's `Body`: more come one by one */
    bool many = f->params.len > MOST;
    if (!f->captured.len && !many) {
        buf_printf(b, "%s%s", f->shadowed ? "self::" : "", f->rust);
        return;
    }
    buf_text(b, f->captured.len ? "move |" : "|");
    if (many) buf_text(b, "args1: &mut Slots");
    else
        for (size_t i = 0; i < f->params.len; i++) buf_printf(b, "%sarg%zu", i ? ", " : "", i + 1);
    buf_printf(b, "| %s%s(", f->shadowed ? "self::" : "", f->rust);
    for (size_t i = 0; i < f->captured.len; i++) buf_printf(b, "%s&%s", i ? ", " : "", f->captured.at[i]->rust);
    for (size_t i = 0; i < f->params.len; i++) {
        buf_text(b, i || f->captured.len ? ", " : "");
        if (many) buf_text(b, "args1.next()");
        else buf_printf(b, "arg%zu", i + 1);
    }
    buf_char(b, ')');
}

static const char *lambda(Emit *e, const HirExpr *x) {
    const HirFn *f = x->fn;
    Buf b = buf_in(e->arena);
    if (f->captured.len) {
        buf_text(&b, "{ ");
        for (size_t i = 0; i < f->captured.len; i++) buf_printf(&b, "let %s = %s.clone(); ", f->captured.at[i]->rust, f->captured.at[i]->rust);
    }
    size_t positional = x->operands.len - x->names.len;
    bool closed = e->program->closures && f->captured.len;
    if (closed) {
        buf_text(&b, "rt::function::closed(&[");
        for (size_t i = 0; i < f->captured.len; i++)
            buf_printf(&b, "%s(\"%s\", %s.clone())", i ? ", " : "", f->captured.at[i]->python, f->captured.at[i]->rust);
        buf_text(&b, "], ");
    }
    bool is_async = f->maker != HIR_GENERATOR;
    if (f->line) buf_text(&b, "rt::generator::defined_at(");
    if (is_async) buf_text(&b, "rt::generator::coroutine_function(");
    buf_printf(&b, "function(&%s, vec![", f->info);
    for (size_t i = 0; i < x->operands.len; i++) {
        if (i == positional) buf_text(&b, "], vec![");
        else if (i) buf_text(&b, ", ");
        const char *value = emit_expr(e, x->operands.at[i]);
        if (i < positional) buf_text(&b, value);
        else buf_printf(&b, "(%s, %s)", x->names.at[i - positional], value);
    }
    if (!x->names.len) buf_text(&b, "], vec![");
    buf_text(&b, "], ");
    body(&b, f);
    buf_char(&b, ')');
    if (is_async) buf_text(&b, f->maker == HIR_ASYNC_GENERATOR ? ", true)" : ", false)");
    if (f->line) buf_printf(&b, ", %u)", f->line);
    if (closed) buf_char(&b, ')');
    if (f->captured.len) buf_text(&b, " }");
    return b.at;
}

static const char *call(Emit *e, const HirExpr *x) {
    Buf b = buf_in(e->arena);
    buf_printf(&b, "%s(", x->fn->rust);
    for (size_t i = 0; i < x->fn->captured.len; i++) buf_printf(&b, "%s&%s", i ? ", " : "", x->fn->captured.at[i]->rust);
    for (size_t i = 0; i < x->operands.len; i++) {
        if (i || x->fn->captured.len) buf_text(&b, ", ");
        bool lent = i < x->fn->params.len && x->fn->params.at[i].var->by_ref;
        buf_text(&b, lent ? borrowed(e, x->operands.at[i]) : emit_expr(e, x->operands.at[i]));
    }
    buf_char(&b, ')');
    return b.at;
}

static const char *class_expr(Emit *e, const HirExpr *x) {
    Buf b = buf_in(e->arena);
    const HirFn *f = x->fn;
    size_t bases = x->operands.len - x->names.len;
    buf_printf(&b, "build_class(%s, %s, %s, ", rust_string(e->arena, str_from(f->python)), rust_string(e->arena, str_from(f->qualname)),
               rust_string(e->arena, name_str(e->module->module->says)));
    if (f->doc && !f->annotated) buf_printf(&b, "Some(%s), ", rust_string(e->arena, str_from(f->doc)));
    else buf_text(&b, "None, ");
    if (x->c) buf_printf(&b, "%s.bases(), %s.named", emit_expr(e, x->c), emit_expr(e, x->c));
    else buf_text(&b, "vec![");
    for (size_t i = 0; i < x->operands.len; i++) {
        if (i == bases) buf_text(&b, "], &[");
        else if (i) buf_text(&b, ", ");
        const char *value = emit_expr(e, x->operands.at[i]);
        if (i < bases) buf_text(&b, value);
        else buf_printf(&b, "(%s, %s)", x->names.at[i - bases], value);
    }
    if (!x->names.len && !x->c) buf_text(&b, "], &[");
    buf_printf(&b, "%s, |ns| {\n%s}, ", x->c ? "()" : "]", block_text(e, x->block, f->diverges ? NULL : "Ok(())"));
    if (x->var) buf_printf(&b, "Some(&%s))", x->var->rust);
    else buf_text(&b, "None)");
    return b.at;
}

/* What is copied is taken out of its reference by the pattern. */
static const char *closure(Emit *e, const HirExpr *x) {
    Buf b = buf_in(e->arena);
    buf_printf(&b, "|%s%s: &", type_is_copy(x->var->type) ? "&" : "", x->var->rust);
    type_rust(&b, x->var->type);
    buf_text(&b, "| -> Res<");
    type_rust(&b, x->a->type);
    buf_text(&b, "> {");
    const char *value = emit_result(e, x->a);
    if (x->block->stmts.len) buf_printf(&b, "\n%s}", block_text(e, x->block, value));
    else buf_printf(&b, " %s }", value);
    return b.at;
}

static const char *convert(Emit *e, const HirExpr *x) {
    const HirExpr *a = x->a;
    if (x->type->kind == TYPE_ANY && a->kind == HIR_CONST) return boxed_constant(e, a);
    const char *text = emit_expr(e, a);
    if (x->type->kind == TYPE_ANY) {
        switch (a->type->kind) {
        case TYPE_BOOL: return arena_printf(e->arena, "Obj::bool(%s)", text);
        case TYPE_I64: return arena_printf(e->arena, "int(%s)", text);
        case TYPE_FLOAT: return arena_printf(e->arena, "float(%s)", text);
        case TYPE_NONE: return arena_printf(e->arena, "none(%s)", text);
        case TYPE_TUPLE:
        case TYPE_OPTIONAL: return arena_printf(e->arena, "%s.to_obj()", receiver(e, a));
        default: return arena_printf(e->arena, "Obj::from(%s)", text);
        }
    }
    if (x->type->kind == TYPE_OPTIONAL) return arena_printf(e->arena, "{ %s; None }", text);
    if (x->type->kind == TYPE_INT && a->type->kind == TYPE_I64) return arena_printf(e->arena, "Int::new(%s)", text);
    if (x->type->kind == TYPE_FLOAT) return a->kind == HIR_CONST ? arena_printf(e->arena, "%lld.0", (long long)a->constant->small) : arena_printf(e->arena, "%s as f64", operand(e, a, PREC_AS));
    bug("no conversion from type %d to %d", a->type->kind, x->type->kind);
}

static const char *bare(Emit *e, const HirExpr *x) {
    switch (x->kind) {
    case HIR_CONST: return x->type->kind == TYPE_ANY ? boxed_constant(e, x) : constant(e, x);
    case HIR_TEXT: return x->text;
    case HIR_READ:
        if (x->var->storage == HIR_LOCAL) return x->var->rust;
        return arena_printf(e->arena, "%s.get()", x->var->rust);
    case HIR_APPLY: return apply(e, x);
    case HIR_CALL: return call(e, x);
    case HIR_COND: {
        const char *test = emit_expr(e, x->a), *yes = emit_expr(e, x->b);
        return arena_printf(e->arena, "if %s { %s } else { %s }", test, yes, emit_expr(e, x->c));
    }
    case HIR_AND:
    case HIR_OR: {
        /* `&&` within `||` keeps its parentheses: readers want them */
        int prec = x->kind == HIR_AND ? PREC_AND : PREC_COMPARE;
        const char *a = operand(e, x->a, x->a->kind == x->kind ? PREC_RANGE : prec), *b = operand(e, x->b, x->b->kind == x->kind ? PREC_RANGE : prec);
        return arena_printf(e->arena, "%s %s %s", a, x->kind == HIR_AND ? "&&" : "||", b);
    }
    case HIR_NOT: return arena_printf(e->arena, "!%s", receiver(e, x->a));
    case HIR_SEQ: {
        const char *value = emit_expr(e, x->a);
        return arena_printf(e->arena, "{\n%s}", block_text(e, x->block, value));
    }
    case HIR_LABELED: {
        const char *value = arena_printf(e->arena, "Ok(%s)", emit_expr(e, x->a));
        const char *text = block_text(e, x->block, value);
        return arena_printf(e->arena, "%s%s{\n%s}", mentions(text, x->label) ? x->label : "", mentions(text, x->label) ? ": " : "", text);
    }
    case HIR_CLOSURE: return closure(e, x);
    case HIR_CONVERT: return convert(e, x);
    case HIR_CLONE: return arena_printf(e->arena, "%s.clone()", emit_expr(e, x->a));
    case HIR_ARGS: return arguments(e, x);
    case HIR_LAMBDA: return lambda(e, x);
    case HIR_CLASS: return class_expr(e, x);
    }
    bug("an expression of kind %d", x->kind);
}

const char *emit_expr(Emit *e, const HirExpr *x) {
    const char *text = bare(e, x);
    return x->raises ? with_raise(e, text, x->raise, is_visible(x)) : text;
}

const char *emit_result(Emit *e, const HirExpr *x) {
    if (!x->raises || x->raise.label) return arena_printf(e->arena, "Ok(%s)", emit_expr(e, x));
    const char *text = bare(e, x);
    return at_site(e, text, x->raise.site, is_visible(x));
}

/* -- statements */

static void braces(Emit *e, const HirBlock *b) {
    e->depth++;
    emit_block(e, b);
    e->depth--;
}

static void raise_line(Emit *e, const char *value, HirRaise r) {
    value = at_site(e, value, r.site, true);
    if (r.label) line(e, "break %s Err(%s);", r.label, value);
    else line(e, "return Err(%s);", value);
}

static void emit_if(Emit *e, const HirStmt *s) {
    line(e, "if %s {", emit_expr(e, s->value));
    braces(e, s->block);
    /* else if: a chain, not a staircase */
    const HirBlock *other = s->other;
    while (other && other->stmts.len == 1 && other->stmts.at[0]->kind == HIR_IF) {
        const HirStmt *next = other->stmts.at[0];
        line(e, "} else if %s {", emit_expr(e, next->value));
        braces(e, next->block);
        other = next->other;
    }
    if (other && other->stmts.len) {
        line(e, "} else {");
        braces(e, other);
    }
    line(e, "}");
}

/* The first clause that takes the exception, or on with it. */
static void emit_handlers(Emit *e, const HirStmt *s) {
    line(e, "let %s = raised.caught();", s->name);
    uint32_t open = 0;
    bool any = false;
    for (size_t i = 0; i < s->handlers.len; i++) {
        const HirHandler *h = &s->handlers.at[i];
        if (!h->test) {
            any = true;
            emit_block(e, h->body);
            break;
        }
        emit_block(e, h->before);
        line(e, "if %s {", emit_expr(e, h->test));
        braces(e, h->body);
        line(e, "} else {");
        e->depth++;
        open++;
    }
    if (!any) {
        raise_line(e, arena_printf(e->arena, "%s.again()", s->name), s->raise);
    }
    while (open--) {
        e->depth--;
        line(e, "}");
    }
}

/* except*: every clause takes what is left of the group; what the clauses raise goes on together. */
static void emit_clauses(Emit *e, const HirStmt *s) {
    line(e, "let mut %s = raised.caught_group();", s->name);
    for (size_t i = 0; i < s->handlers.len; i++) {
        const HirHandler *h = &s->handlers.at[i];
        emit_block(e, h->before);
        line(e, "if %s {", emit_expr(e, h->test));
        e->depth++;
        size_t head = e->out->len;
        line(e, "let left: Res<()> = %s: {", h->label);
        braces(e, h->body);
        if (!h->ends) line(e, "    Ok(())");
        line(e, "};");
        drop_unused_label(e, head, h->label);
        line(e, "%s.handled(left);", s->name);
        e->depth--;
        line(e, "}");
    }
    line(e, "if let Some(rest) = %s.rest() {", s->name);
    e->depth++;
    raise_line(e, "rest", s->raise);
    e->depth--;
    line(e, "}");
}

static void emit_try(Emit *e, const HirStmt *s) {
    const char *result = arena_printf(e->arena, "%s_result", s->label + 1);
    size_t head = e->out->len;
    line(e, "let %s: Res<()> = %s: {", result, s->label);
    e->depth++;
    emit_block(e, s->block);
    if (!s->exits[0]) line(e, "Ok(())");
    e->depth--;
    line(e, "};");
    drop_unused_label(e, head, s->label);
    bool both = s->other->stmts.len || s->exits[0];
    if (both) {
        line(e, "match %s {", result);
        e->depth++;
        if (s->exits[0]) {
            line(e, "Ok(()) => unreachable!(),");
        } else {
            line(e, "Ok(()) => {");
            braces(e, s->other);
            line(e, "}");
        }
        line(e, "Err(raised) => {");
    } else {
        line(e, "if let Err(raised) = %s {", result);
    }
    e->depth++;
    if (s->star) {
        emit_clauses(e, s);
    } else {
        emit_handlers(e, s);
    }
    e->depth--;
    line(e, "}");
    if (both) {
        e->depth--;
        line(e, "}");
    }
}

static void emit_exits(Emit *e, const HirStmt *s) {
    line(e, "match %s {", s->name);
    e->depth++;
    line(e, s->kind == HIR_WITH || s->exits[HIR_EXIT_DONE] ? "Ok(Exit::Done) => {}" : "Ok(Exit::Done) => unreachable!(),");
    if (s->exit_value && s->on_exit[HIR_EXIT_RETURN]) {
        line(e, "Ok(Exit::Return(%s)) => {", s->exit_value->rust);
        braces(e, s->on_exit[HIR_EXIT_RETURN]);
        line(e, "}");
    }
    if (s->on_exit[HIR_EXIT_BREAK]) {
        line(e, "Ok(Exit::Break) => {");
        braces(e, s->on_exit[HIR_EXIT_BREAK]);
        line(e, "}");
    }
    if (s->on_exit[HIR_EXIT_CONTINUE]) {
        line(e, "Ok(Exit::Continue) => {");
        braces(e, s->on_exit[HIR_EXIT_CONTINUE]);
        line(e, "}");
    }
    if (!s->on_exit[HIR_EXIT_RETURN] || !s->on_exit[HIR_EXIT_BREAK] || !s->on_exit[HIR_EXIT_CONTINUE])
        line(e, "Ok(_) => unreachable!(),");
}

static void emit_finally(Emit *e, const HirStmt *s) {
    const char *exit = "Exit";
    if (s->exit_value && s->exit_value->type->kind != TYPE_ANY) {
        Buf type = buf_in(e->arena);
        type_rust(&type, s->exit_value->type);
        exit = arena_printf(e->arena, "Exit<%s>", type.at);
    }
    size_t head = e->out->len;
    line(e, "let %s: Res<%s> = %s: {", s->name, exit, s->label);
    e->depth++;
    emit_block(e, s->block);
    if (s->exits[HIR_EXIT_DONE]) line(e, "Ok(Exit::Done)");
    e->depth--;
    line(e, "};");
    drop_unused_label(e, head, s->label);
    bool with = s->kind == HIR_WITH;
    if (with) {
        /* What goes on as it came gets no entry here. */
        const char *leave = arena_printf(e->arena, s->is_async ? "%s.leave(&co, %s, %s).await" : "%s.leave(%s, %s)", s->var->rust, s->name, s->raise.site->rust);
        if (e->program->frames) leave = arena_printf(e->arena, "here!(%s, %s)", s->raise.site->rust, leave);
        leave = with_raise(e, leave, (HirRaise){NULL, s->raise.label}, false);
        line(e, "let %s: Res<%s> = Ok(%s);", s->name, exit, leave);
    } else {
        line(e, "let %s = %s.map_err(Raised::caught);", s->name, s->name);
        emit_block(e, s->other);
        if (s->ends) return;
    }
    bool leaves = s->on_exit[1] || s->on_exit[2] || s->on_exit[3];
    if (with && !leaves) {
        line(e, "let _ = %s;", s->name);
        return;
    }
    emit_exits(e, s);
    if (with) line(e, "Err(_) => unreachable!(),");
    else {
        line(e, "Err(caught) => {");
        e->depth++;
        raise_line(e, "caught.again()", s->raise);
        e->depth--;
        line(e, "}");
    }
    e->depth--;
    line(e, "}");
}

/* What a variable holds before it is bound; a typed one is never read then. */
static const char *initial(Emit *e, const Type *t) {
    switch (t->kind) {
    case TYPE_ANY: return "Obj::UNBOUND";
    case TYPE_BOOL: return "false";
    case TYPE_I64: return "0_i64";
    case TYPE_FLOAT: return "0.0";
    case TYPE_NONE: return "()";
    case TYPE_INT: return "Int::new(0)";
    case TYPE_STR: return "Str::empty()";
    case TYPE_MAYBE:
    case TYPE_OPTIONAL: return "None";
    case TYPE_RECORD:
    case TYPE_INSTANCE: return "Gc::unset()";
    case TYPE_TUPLE: {
        Buf b = buf_in(e->arena);
        for (uint32_t i = 0; i < t->arity; i++) buf_printf(&b, "%s%s", i ? ", " : "(", initial(e, t->args[i]));
        buf_text(&b, t->arity == 1 ? ",)" : ")");
        return b.at;
    }
    default: {
        Buf b = buf_in(e->arena);
        type_rust(&b, t);
        const char *angle = strchr(b.at, '<');
        return angle ? arena_printf(e->arena, "%.*s::%s::new()", (int)(angle - b.at), b.at, angle) : arena_printf(e->arena, "%s::default()", b.at);
    }
    }
}

static void emit_stmt(Emit *e, const HirStmt *s) {
    switch (s->kind) {
    case HIR_LET: {
        const HirVar *v = s->var;
        const char *mut = v->writes > 1 && v->storage == HIR_LOCAL ? "mut " : "";
        /* Rust would take an integer literal for an i32. */
        bool literal = v->type->kind == TYPE_I64 && s->value && s->value->kind == HIR_CONST;
        if (literal) line(e, "let %s%s: i64 = %s;", mut, v->rust, emit_expr(e, s->value));
        else if (s->value && v->type->kind == TYPE_OPTIONAL && s->value->kind == HIR_TEXT) {
            Buf type = buf_in(e->arena);
            type_rust(&type, v->type);
            line(e, "let %s%s: %s = %s;", mut, v->rust, type.at, emit_expr(e, s->value));
        } else if (s->value) line(e, "let %s%s = %s;", mut, v->rust, emit_expr(e, s->value));
        else if (v->type->kind == TYPE_MAYBE || v->type->kind == TYPE_OPTIONAL || v->type->kind == TYPE_INSTANCE || v->type->kind == TYPE_RECORD || v->type->kind == TYPE_TUPLE) {
            Buf type = buf_in(e->arena);
            type_rust(&type, v->type);
            line(e, "let %s%s: %s = %s;", mut, v->rust, type.at, initial(e, v->type));
        } else line(e, "let %s%s = %s;", mut, v->rust, initial(e, v->type));
        break;
    }
    case HIR_SET: {
        const char *value = emit_expr(e, s->value);
        if (s->var->storage == HIR_LOCAL) line(e, "%s = %s;", s->var->rust, value);
        else line(e, "%s.set(%s);", s->var->rust, value);
        break;
    }
    case HIR_EVAL: {
        const char *text = emit_expr(e, s->value);
        bool kept = s->value->kind == HIR_READ && s->value->var->storage == HIR_LOCAL;
        bool unused = !s->value->raises && s->value->type->kind != TYPE_NONE && s->value->type->kind != TYPE_NEVER;
        if (!kept) line(e, unused ? "let _ = %s;" : "%s;", text);
        break;
    }
    case HIR_IF: emit_if(e, s); break;
    case HIR_WHILE:
    case HIR_FOR:
    case HIR_EACH: {
        const char *label = s->label_used ? arena_printf(e->arena, "%s: ", s->label) : "";
        if (!s->value) line(e, "%sloop {", label);
        else if (s->kind == HIR_FOR)
            line(e, "%sfor %s%s in %s {", label, s->var->writes > 0 ? "mut " : "", s->var->rust, emit_expr(e, s->value));
        else if (s->kind == HIR_WHILE) line(e, "%swhile %s {", label, emit_expr(e, s->value));
        else line(e, "%swhile let Some(%s%s) = %s {", label, s->var->writes > 0 ? "mut " : "", s->var->rust, emit_expr(e, s->value));
        braces(e, s->block);
        line(e, "}");
        break;
    }
    case HIR_BLOCK:
        if (s->label && s->label_used) line(e, "%s: {", s->label);
        else line(e, "{");
        braces(e, s->block);
        line(e, "}");
        break;
    case HIR_BREAK: line(e, "break %s;", s->label); break;
    case HIR_CONTINUE: line(e, "continue %s;", s->label); break;
    case HIR_RETURN: line(e, "return %s;", emit_result(e, s->value)); break;
    case HIR_RAISE: raise_line(e, emit_expr(e, s->value), s->raise); break;
    case HIR_TRY: emit_try(e, s); break;
    case HIR_FINALLY:
    case HIR_WITH: emit_finally(e, s); break;
    case HIR_EXIT:
        if (s->exit == HIR_EXIT_RETURN) line(e, "break %s Ok(Exit::Return(%s));", s->label, emit_expr(e, s->value));
        else line(e, "break %s Ok(Exit::%s);", s->label, s->exit == HIR_EXIT_BREAK ? "Break" : "Continue");
        break;
    }
}

static bool only_declares(const HirStmt *s) { return s->kind == HIR_LET && !s->value; }

/* Variables of two comprehensions have one name, and both are declared here: the later one hides the other. */
static bool is_hidden(const HirBlock *b, size_t i) {
    const HirVar *v = b->stmts.at[i]->var;
    for (size_t k = i + 1; only_declares(b->stmts.at[i]) && k < b->stmts.len && only_declares(b->stmts.at[k]); k++)
        if (strcmp(b->stmts.at[k]->var->rust, v->rust) == 0 && b->stmts.at[k]->var->type == v->type) return true;
    return false;
}

void emit_block(Emit *e, const HirBlock *b) {
    for (size_t i = 0; i < b->stmts.len; i++)
        if (!is_hidden(b, i)) emit_stmt(e, b->stmts.at[i]);
}
