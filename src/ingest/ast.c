/* The tree's generic parts, made from ast.def. */
#include "ingest/ast.h"

static const char *const kind_names[AST_KINDS] = {
#define NODE(sum, Kind, ...) #Kind,
#include "ingest/ast.def"
#undef NODE
};

const char *ast_kind_name(AstKind kind) { return kind_names[kind]; }

const char *ast_operator_text(OperatorKind op) {
    static const char *const texts[] = {
        [OP_Add] = "+",     [OP_Sub] = "-",     [OP_Mult] = "*",  [OP_MatMult] = "@", [OP_Div] = "/",
        [OP_Mod] = "%",     [OP_Pow] = "**",    [OP_LShift] = "<<", [OP_RShift] = ">>", [OP_BitOr] = "|",
        [OP_BitXor] = "^",  [OP_BitAnd] = "&",  [OP_FloorDiv] = "//",
    };
    return texts[op];
}

static void each(NodeList l, AstVisit *visit, void *context) {
    for (uint32_t i = 0; i < l.len; i++)
        if (l.at[i]) visit(context, l.at[i]);
}

#define ONE(sum, f) visit(context, n->f);
#define OPT(sum, f) \
    if (n->f) visit(context, n->f);
#define MANY(sum, f) each(n->f, visit, context);
#define HOLES(sum, f) each(n->f, visit, context);
#define ID(f)
#define OPT_ID(f)
#define IDS(f)
#define ENUM(e, f)
#define ENUMS(e, f)
#define CONST(f)
#define FLAG(f)
#define NOTE(f)
#define TYPE_IGNORES(f)
#define NODE(sum, Kind, ...) \
    static void children_of_##Kind(const Ast##Kind *n, AstVisit *visit, void *context) { __VA_ARGS__ }
#include "ingest/ast.def"
#undef NODE

void ast_children(const Node *n, AstVisit *visit, void *context) {
    switch ((AstKind)n->kind) {
#define NODE(sum, Kind, ...) \
    case AST_##Kind: children_of_##Kind(as(Kind, n), visit, context); return;
#include "ingest/ast.def"
#undef NODE
    case AST_KINDS: return;
    }
}
