/* The syntax tree: CPython's `ast`, made from ast.def. Written once by the parser, never changed.
 *
 * Every node starts with a `Node`. Struct `AstBinOp` has the fields of `ast.BinOp`; `as(BinOp, n)`
 * is the checked cast; facts about nodes live in side tables indexed by `n->id`. */
#ifndef PORTALIS_INGEST_AST_H
#define PORTALIS_INGEST_AST_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/intern.h"
#include "base/str.h"

/* CPython's lineno (from 1), col_offset (UTF-8 bytes, from 0), end_lineno, end_col_offset. */
typedef struct Span {
    uint32_t line, col, end_line, end_col;
} Span;

static inline Span span_join(Span a, Span b) { return (Span){a.line, a.col, b.end_line, b.end_col}; }

typedef enum AstKind {
#define NODE(sum, Kind, ...) AST_##Kind,
#include "ingest/ast.def"
#undef NODE
    AST_KINDS
} AstKind;

typedef struct Node {
    uint32_t id;   /* dense per Ast, from 0 */
    uint8_t kind;  /* AstKind */
    uint8_t parens; /* an expression that stood in parentheses of its own */
    Span span;
} Node;

typedef struct NodeList {
    Node **at;
    uint32_t len;
} NodeList;

typedef struct NameList {
    const Name **at;
    uint32_t len;
} NameList;

typedef struct EnumList {
    uint8_t *at;
    uint32_t len;
} EnumList;

#define ENUM_boolop(X) X(And) X(Or)
#define ENUM_operator(X) \
    X(Add) X(Sub) X(Mult) X(MatMult) X(Div) X(Mod) X(Pow) X(LShift) X(RShift) X(BitOr) X(BitXor) X(BitAnd) X(FloorDiv)
#define ENUM_unaryop(X) X(Invert) X(Not) X(UAdd) X(USub)
#define ENUM_cmpop(X) X(Eq) X(NotEq) X(Lt) X(LtE) X(Gt) X(GtE) X(Is) X(IsNot) X(In) X(NotIn)
#define ENUM_expr_context(X) X(Load) X(Store) X(Del)

#define AST_ENUM(name, prefix) \
    typedef enum name { ENUM_##prefix(AST_ENUM_##prefix) } name;
#define AST_ENUM_boolop(x) BOOL_##x,
#define AST_ENUM_operator(x) OP_##x,
#define AST_ENUM_unaryop(x) UNARY_##x,
#define AST_ENUM_cmpop(x) CMP_##x,
#define AST_ENUM_expr_context(x) CTX_##x,
AST_ENUM(BoolOpKind, boolop)
AST_ENUM(OperatorKind, operator)
AST_ENUM(UnaryOpKind, unaryop)
AST_ENUM(CmpOpKind, cmpop)
AST_ENUM(ContextKind, expr_context)
#undef AST_ENUM

typedef enum ConstKind {
    CONST_NONE,
    CONST_TRUE,
    CONST_FALSE,
    CONST_ELLIPSIS,
    CONST_INT,     /* `small`, or `text` when it needs more than 63 bits */
    CONST_FLOAT,   /* `real` */
    CONST_COMPLEX, /* `real` is the imaginary part: 2j */
    CONST_STR,     /* `text`: UTF-8, lone surrogates as WTF-8 */
    CONST_BYTES    /* `text`: the bytes */
} ConstKind;

typedef struct Const {
    uint8_t kind;
    int64_t small; /* CONST_INT when text.at is NULL */
    double real;
    Str text; /* CONST_INT: 0x.., 0o.., 0b.. or decimal digits, without underscores */
} Const;

#define ONE(sum, f) Node *f;
#define OPT(sum, f) Node *f;
#define MANY(sum, f) NodeList f;
#define HOLES(sum, f) NodeList f;
#define ID(f) const Name *f;
#define OPT_ID(f) const Name *f;
#define IDS(f) NameList f;
#define ENUM(e, f) uint8_t f;
#define ENUMS(e, f) EnumList f;
#define CONST(f) Const f;
#define FLAG(f) int f;
#define NOTE(f) const char *f;
#define TYPE_IGNORES(f)
#define NODE(sum, Kind, ...) \
    typedef struct Ast##Kind { \
        Node node; \
        __VA_ARGS__ \
    } Ast##Kind;
#include "ingest/ast.def"
#undef NODE
#undef ONE
#undef OPT
#undef MANY
#undef HOLES
#undef ID
#undef OPT_ID
#undef IDS
#undef ENUM
#undef ENUMS
#undef CONST
#undef FLAG
#undef NOTE
#undef TYPE_IGNORES

/* One parsed module. */
typedef struct Ast {
    Arena *arena;
    const struct Source *source;
    AstModule *module; /* NULL when the text could not be parsed */
    uint32_t nodes;    /* ids are below this */
} Ast;

static inline void *ast_cast(const Node *n, AstKind kind) {
    assert(n->kind == kind);
    (void)kind;
    return (void *)n;
}
#define as(Kind, n) ((Ast##Kind *)ast_cast((n), AST_##Kind))

/* A `def`, `async` or not: the fields are the same. */
static inline bool is_def(const Node *n) { return n->kind == AST_FunctionDef || n->kind == AST_AsyncFunctionDef; }
static inline const AstFunctionDef *as_def(const Node *n) {
    assert(is_def(n));
    return (const AstFunctionDef *)n;
}

/* `size` bytes of the tree's arena, not cleared: the parser's hot path. */
static inline void *ast_take(Ast *ast, size_t size) {
    Arena *a = ast->arena;
    size = (size + 15) & ~(size_t)15;
    if ((size_t)(a->end - a->next) < size) return arena_alloc(a, size);
    void *block = a->next;
    a->next += size;
    return block;
}

static inline Node *ast_alloc(Ast *ast, AstKind kind, size_t size, Span span, const void *fields) {
    Node *n = ast_take(ast, size);
    memcpy(n, fields, size);
    n->id = ast->nodes++;
    n->kind = (uint8_t)kind;
    n->span = span;
    return n;
}
/* ast_new(ast, BinOp, span, .left = l, .op = op, .right = r) */
#define ast_new(ast, Kind, at, ...) \
    ((Ast##Kind *)ast_alloc((ast), AST_##Kind, sizeof(Ast##Kind), (at), &(const Ast##Kind){.node = {0}, ##__VA_ARGS__}))

const char *ast_kind_name(AstKind kind);  /* "BinOp" */
const char *ast_operator_text(OperatorKind op); /* "+" */

/* Calls `visit` on each direct child, in field order; NULL children are left out. */
typedef void AstVisit(void *context, Node *child);
void ast_children(const Node *n, AstVisit *visit, void *context);

/* Appends what `ast.dump(tree, include_attributes=True)` gives. */
void ast_dump(Buf *out, const Node *tree);

#endif
