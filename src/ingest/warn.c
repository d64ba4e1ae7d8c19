#include "ingest/warn.h"

#include <stdlib.h>
#include <string.h>

/* What a jump leaves on its way: CPython compiles a `finally` again at each of them. */
typedef struct Block {
    const struct Block *outer;
    bool loop;
    NodeList final;
} Block;

typedef struct Warn {
    Arena *arena;
    const Source *source;
    SyntaxWarnings *out;
    const Block *blocks; /* of the function */
    bool numbers;        /* the first time round, the lexer's own warnings */
} Warn;

static void node(Warn *w, const Node *n);

static void warn(Warn *w, const Node *at, const char *text) { vec_push(w->arena, &w->out->all, ((SyntaxWarning){at->span.line, text})); }

static void maybe(Warn *w, const Node *n) {
    if (n) node(w, n);
}

static void nodes(Warn *w, NodeList l) {
    for (uint32_t i = 0; i < l.len; i++) maybe(w, l.at[i]);
}

/* -- what an expression certainly is */

static const char *constant_type(const Const *c) {
    switch (c->kind) {
    case CONST_NONE: return "NoneType";
    case CONST_TRUE:
    case CONST_FALSE: return "bool";
    case CONST_ELLIPSIS: return "ellipsis";
    case CONST_INT: return "int";
    case CONST_FLOAT: return "float";
    case CONST_COMPLEX: return "complex";
    case CONST_STR: return "str";
    case CONST_BYTES: return "bytes";
    }
    return NULL;
}

static bool is_number(const char *type) { return type && (strcmp(type, "int") == 0 || strcmp(type, "float") == 0 || strcmp(type, "complex") == 0); }

/* The type of a constant, as the optimizer has made it; NULL for what is none. */
static const char *folded(const Node *n) {
    switch (n->kind) {
    case AST_Constant: return constant_type(&as(Constant, n)->value);
    case AST_Tuple:
        for (uint32_t i = 0; i < as(Tuple, n)->elts.len; i++)
            if (!folded(as(Tuple, n)->elts.at[i])) return NULL;
        return "tuple";
    case AST_UnaryOp: {
        const char *type = folded(as(UnaryOp, n)->operand);
        if (as(UnaryOp, n)->op == UNARY_Not) return type ? "bool" : NULL;
        return is_number(type) ? type : NULL;
    }
    case AST_BinOp: {
        const char *a = folded(as(BinOp, n)->left), *b = folded(as(BinOp, n)->right);
        OperatorKind op = as(BinOp, n)->op;
        if (op == OP_Add && a && b && strcmp(a, b) == 0 && (strcmp(a, "str") == 0 || strcmp(a, "bytes") == 0 || strcmp(a, "tuple") == 0)) return a;
        bool plain = op == OP_Add || op == OP_Sub || op == OP_Mult;
        if (op == OP_BitAnd || op == OP_BitOr || op == OP_BitXor) return a && b && strcmp(a, "int") == 0 && strcmp(b, "int") == 0 ? a : NULL;
        if (!a || !b || !plain || !is_number(a) || !is_number(b)) return NULL;
        return strcmp(a, "complex") == 0 || strcmp(b, "int") == 0 ? a : strcmp(b, "complex") == 0 || strcmp(a, "int") == 0 ? b : a;
    }
    default: return NULL;
    }
}

/* infer_type() of CPython's compiler. */
static const char *type_of(const Node *n) {
    const char *type = folded(n);
    if (type) return type;
    switch (n->kind) {
    case AST_Tuple: return "tuple";
    case AST_List:
    case AST_ListComp: return "list";
    case AST_Dict:
    case AST_DictComp: return "dict";
    case AST_Set:
    case AST_SetComp: return "set";
    case AST_GeneratorExp: return "generator";
    case AST_Lambda: return "function";
    case AST_JoinedStr:
    case AST_FormattedValue: return "str";
    default: return NULL;
    }
}

static bool is_one_of(const char *type, const char *const *list) {
    for (; *list; list++)
        if (strcmp(*list, type) == 0) return true;
    return false;
}

/* -- the warnings */

/* None, True, False and … are always the same object. */
static bool is_literal(const Node *n) {
    static const char *const singular[] = {"NoneType", "bool", "ellipsis", NULL};
    const char *type = folded(n);
    return type && !is_one_of(type, singular);
}

/* `not a is b` is `a is not b` to the optimizer. */
static void warn_compare(Warn *w, const AstCompare *c, bool inverted) {
    bool left = is_literal(c->left);
    for (uint32_t i = 0; i < c->comparators.len; i++) {
        bool right = is_literal(c->comparators.at[i]);
        CmpOpKind op = (CmpOpKind)c->ops.at[i];
        if ((left || right) && (op == CMP_Is || op == CMP_IsNot)) {
            warn(w, &c->node, (op == CMP_Is) != inverted ? "\"is\" with a literal. Did you mean \"==\"?" : "\"is not\" with a literal. Did you mean \"!=\"?");
            return;
        }
        left = right;
    }
}

static void warn_call(Warn *w, const AstCall *c) {
    const char *type = c->func->kind == AST_Lambda ? NULL : type_of(c->func);
    if (type) warn(w, &c->node, arena_printf(w->arena, "'%s' object is not callable; perhaps you missed a comma?", type));
}

static void warn_subscript(Warn *w, const AstSubscript *s) {
    static const char *const never[] = {"NoneType", "bool", "ellipsis", "int", "float", "complex", "set", "generator", "function", NULL};
    static const char *const sequences[] = {"str", "bytes", "tuple", "list", NULL};
    static const char *const fitting[] = {"int", "bool", NULL};
    const char *type = type_of(s->value), *index = type_of(s->slice);
    if (type && is_one_of(type, never)) {
        warn(w, &s->node, arena_printf(w->arena, "'%s' object is not subscriptable; perhaps you missed a comma?", type));
    } else if (type && index && is_one_of(type, sequences) && !is_one_of(index, fitting)) {
        warn(w, &s->node, arena_printf(w->arena, "%s indices must be integers or slices, not %s; perhaps you missed a comma?", type, index));
    }
}

static void warn_assert(Warn *w, const AstAssert *a) {
    if (a->test->kind == AST_Tuple && as(Tuple, a->test)->elts.len) warn(w, &a->node, "assertion is always true, perhaps remove parentheses?");
}

/* 1if x: a keyword right behind a number. */
static void warn_number(Warn *w, const Node *n) {
    static const char *const keywords[] = {"and", "else", "for", "if", "in", "is", "or", "not", NULL};
    const Const *c = &as(Constant, n)->value;
    if (c->kind != CONST_INT && c->kind != CONST_FLOAT && c->kind != CONST_COMPLEX) return;
    Str line = source_line(w->source, n->span.end_line);
    if (n->span.line != n->span.end_line || n->span.end_col >= line.len || n->span.col + 1 >= line.len) return;
    Str rest = {line.at + n->span.end_col, line.len - n->span.end_col};
    const char *digits = line.at + n->span.col;
    for (const char *const *k = keywords; *k; k++) {
        if (rest.len < strlen(*k) || memcmp(rest.at, *k, strlen(*k)) != 0) continue;
        const char base = digits[0] == '0' ? (char)(digits[1] | 32) : '\0';
        const char *kind = c->kind == CONST_COMPLEX ? "imaginary" : base == 'x' ? "hexadecimal" : base == 'o' ? "octal" : base == 'b' ? "binary" : "decimal";
        warn(w, n, arena_printf(w->arena, "invalid %s literal", kind));
        return;
    }
}

/* -- the order of CPython's code generator */

static void visit(void *context, Node *child) { node(context, child); }

static void in_block(Warn *w, const Block *block, NodeList body) {
    const Block *outer = w->blocks;
    w->blocks = block;
    nodes(w, body);
    w->blocks = outer;
}

/* A jump out of blocks, up to a loop or out of the function. */
static void leave(Warn *w, bool function) {
    const Block *at = w->blocks;
    for (const Block *b = at; b && (function || !b->loop); b = b->outer) in_block(w, b->outer, b->final);
}

static void try(Warn *w, NodeList body, NodeList handlers, NodeList orelse, NodeList final) {
    const Block block = {w->blocks, false, final};
    const Block *within = final.len ? &block : w->blocks;
    in_block(w, within, body);
    in_block(w, within, orelse);
    in_block(w, within, handlers);
    nodes(w, final);
    if (final.len) nodes(w, final);
}

static void loop(Warn *w, NodeList body, NodeList orelse) {
    const Block block = {w->blocks, true, {0}};
    in_block(w, &block, body);
    nodes(w, orelse);
}

static void function(Warn *w, NodeList decorators, const Node *args, const Node *returns, NodeList body) {
    const Astarguments *a = as(arguments, args);
    nodes(w, decorators);
    nodes(w, a->defaults);
    nodes(w, a->kw_defaults);
    const NodeList lists[] = {a->args, a->posonlyargs};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) nodes(w, lists[i]);
    maybe(w, a->vararg);
    nodes(w, a->kwonlyargs);
    maybe(w, a->kwarg);
    maybe(w, returns);
    in_block(w, NULL, body);
}

static void comprehension(Warn *w, NodeList generators, const Node *elt, const Node *value) {
    nodes(w, generators);
    maybe(w, elt);
    maybe(w, value);
}

static void node(Warn *w, const Node *n) {
    if (w->numbers) {
        if (n->kind == AST_Constant) warn_number(w, n);
        ast_children((Node *)n, visit, w);
        return;
    }
    switch (n->kind) {
    case AST_Compare: warn_compare(w, as(Compare, n), false); break;
    case AST_UnaryOp: {
        const AstUnaryOp *u = as(UnaryOp, n);
        bool inverts = u->op == UNARY_Not && u->operand->kind == AST_Compare && as(Compare, u->operand)->comparators.len == 1;
        if (!inverts) break;
        warn_compare(w, as(Compare, u->operand), true);
        ast_children(u->operand, visit, w);
        return;
    }
    case AST_Call: warn_call(w, as(Call, n)); break;
    case AST_Subscript:
        if (as(Subscript, n)->ctx == CTX_Load) warn_subscript(w, as(Subscript, n));
        break;
    case AST_Assert: warn_assert(w, as(Assert, n)); break;
    case AST_Assign:
        node(w, as(Assign, n)->value);
        nodes(w, as(Assign, n)->targets);
        return;
    case AST_AnnAssign:
        maybe(w, as(AnnAssign, n)->value);
        node(w, as(AnnAssign, n)->target);
        node(w, as(AnnAssign, n)->annotation);
        return;
    case AST_FunctionDef:
    case AST_AsyncFunctionDef: {
        const AstFunctionDef *f = as_def(n);
        function(w, f->decorator_list, f->args, f->returns, f->body);
        return;
    }
    case AST_Lambda: {
        const Astarguments *a = as(arguments, as(Lambda, n)->args);
        nodes(w, a->defaults);
        nodes(w, a->kw_defaults);
        node(w, as(Lambda, n)->body);
        return;
    }
    case AST_ClassDef: {
        const AstClassDef *c = as(ClassDef, n);
        nodes(w, c->decorator_list);
        in_block(w, NULL, c->body);
        nodes(w, c->bases);
        nodes(w, c->keywords);
        return;
    }
    case AST_For:
    case AST_AsyncFor: {
        const AstFor *f = (const AstFor *)n;
        node(w, f->iter);
        node(w, f->target);
        loop(w, f->body, f->orelse);
        return;
    }
    case AST_While:
        node(w, as(While, n)->test);
        loop(w, as(While, n)->body, as(While, n)->orelse);
        return;
    case AST_Try:
    case AST_TryStar: {
        const AstTry *t = (const AstTry *)n;
        try(w, t->body, t->handlers, t->orelse, t->finalbody);
        return;
    }
    case AST_Return:
        maybe(w, as(Return, n)->value);
        leave(w, true);
        return;
    case AST_Break:
    case AST_Continue: leave(w, false); return;
    case AST_ListComp: comprehension(w, as(ListComp, n)->generators, as(ListComp, n)->elt, NULL); return;
    case AST_SetComp: comprehension(w, as(SetComp, n)->generators, as(SetComp, n)->elt, NULL); return;
    case AST_GeneratorExp: comprehension(w, as(GeneratorExp, n)->generators, as(GeneratorExp, n)->elt, NULL); return;
    case AST_DictComp: comprehension(w, as(DictComp, n)->generators, as(DictComp, n)->key, as(DictComp, n)->value); return;
    default: break;
    }
    ast_children((Node *)n, visit, w);
}

static int by_line(const void *a, const void *b) {
    const SyntaxWarning *x = a, *y = b;
    return x->line < y->line ? -1 : x->line > y->line;
}

SyntaxWarnings warnings_of(Arena *arena, const Source *source, const Ast *ast) {
    SyntaxWarnings out = {0};
    Warn w = {arena, source, &out, NULL, true};
    nodes(&w, ast->module->body);
    if (out.all.len) qsort(out.all.at, out.all.len, sizeof *out.all.at, by_line);
    w.numbers = false;
    nodes(&w, ast->module->body);
    return out;
}
