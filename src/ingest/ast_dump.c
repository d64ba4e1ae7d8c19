/* The tree as `ast.dump(tree, include_attributes=True)` writes it, made from ast.def. */
#include "ingest/number.h"
#include "ingest/repr.h"

#define ENUM_NAMES(e) static const char *const names_of_##e[] = {ENUM_##e(ENUM_NAME)};
#define ENUM_NAME(x) #x "()",
ENUM_NAMES(boolop)
ENUM_NAMES(operator)
ENUM_NAMES(unaryop)
ENUM_NAMES(cmpop)
ENUM_NAMES(expr_context)

/* Whether nodes of this kind have lineno, col_offset, end_lineno, end_col_offset. */
enum { PLACED_stmt = 1, PLACED_expr = 1, PLACED_excepthandler = 1, PLACED_arg = 1, PLACED_keyword = 1, PLACED_alias = 1,
       PLACED_pattern = 1, PLACED_mod = 0, PLACED_comprehension = 0, PLACED_arguments = 0, PLACED_withitem = 0,
       PLACED_match_case = 0 };

/* "name=", after a comma when it is not the first field. */
static void label(Buf *b, bool *first, const char *name) {
    if (!*first) buf_put(b, ", ", 2);
    *first = false;
    buf_text(b, name);
    buf_char(b, '=');
}

static void put_nodes(Buf *b, NodeList l) {
    buf_char(b, '[');
    for (uint32_t i = 0; i < l.len; i++) {
        if (i) buf_put(b, ", ", 2);
        if (l.at[i]) ast_dump(b, l.at[i]);
        else buf_text(b, "None");
    }
    buf_char(b, ']');
}

static void put_ids(Buf *b, NameList l) {
    buf_char(b, '[');
    for (uint32_t i = 0; i < l.len; i++) {
        if (i) buf_put(b, ", ", 2);
        repr_str(b, name_str(l.at[i]));
    }
    buf_char(b, ']');
}

static void put_enums(Buf *b, EnumList l, const char *const *names) {
    buf_char(b, '[');
    for (uint32_t i = 0; i < l.len; i++) {
        if (i) buf_put(b, ", ", 2);
        buf_text(b, names[l.at[i]]);
    }
    buf_char(b, ']');
}

static void put_const(Buf *b, const Const *c) {
    switch ((ConstKind)c->kind) {
    case CONST_NONE: buf_text(b, "None"); return;
    case CONST_TRUE: buf_text(b, "True"); return;
    case CONST_FALSE: buf_text(b, "False"); return;
    case CONST_ELLIPSIS: buf_text(b, "Ellipsis"); return;
    case CONST_INT: number_put_int(b, c); return;
    case CONST_FLOAT: number_put_float(b, c->real, true); return;
    case CONST_COMPLEX:
        number_put_float(b, c->real, false);
        buf_char(b, 'j');
        return;
    case CONST_STR: repr_str(b, c->text); return;
    case CONST_BYTES: repr_bytes(b, c->text); return;
    }
}

static void put_number(Buf *b, uint32_t v) {
    char text[12], *s = text + sizeof text;
    do *--s = (char)('0' + v % 10);
    while (v /= 10);
    buf_put(b, s, (size_t)(text + sizeof text - s));
}

static void put_place(Buf *b, bool first, Span s) {
    label(b, &first, "lineno");
    put_number(b, s.line);
    label(b, &first, "col_offset");
    put_number(b, s.col);
    label(b, &first, "end_lineno");
    put_number(b, s.end_line);
    label(b, &first, "end_col_offset");
    put_number(b, s.end_col);
}

#define ONE(sum, f) label(b, &first, #f), ast_dump(b, n->f);
#define OPT(sum, f) \
    if (n->f) label(b, &first, #f), ast_dump(b, n->f);
#define MANY(sum, f) label(b, &first, #f), put_nodes(b, n->f);
#define HOLES(sum, f) label(b, &first, #f), put_nodes(b, n->f);
#define ID(f) label(b, &first, #f), repr_str(b, name_str(n->f));
#define OPT_ID(f) \
    if (n->f) label(b, &first, #f), repr_str(b, name_str(n->f));
#define IDS(f) label(b, &first, #f), put_ids(b, n->f);
#define ENUM(e, f) label(b, &first, #f), buf_text(b, names_of_##e[n->f]);
#define ENUMS(e, f) label(b, &first, #f), put_enums(b, n->f, names_of_##e);
#define CONST(f) label(b, &first, #f), put_const(b, &n->f);
#define FLAG(f) label(b, &first, #f), buf_printf(b, "%d", n->f);
#define NOTE(f) \
    if (n->f) label(b, &first, #f), repr_str(b, str_from(n->f));
#define TYPE_IGNORES(f) label(b, &first, #f), buf_text(b, "[]");
#define NODE(sum, Kind, ...) \
    static void dump_##Kind(Buf *b, const Ast##Kind *n) { \
        bool first = true; \
        buf_text(b, #Kind "("); \
        __VA_ARGS__ \
        if (PLACED_##sum) put_place(b, first, n->node.span); \
        buf_char(b, ')'); \
    }
#include "ingest/ast.def"
#undef NODE

void ast_dump(Buf *b, const Node *tree) {
    switch ((AstKind)tree->kind) {
#define NODE(sum, Kind, ...) \
    case AST_##Kind: dump_##Kind(b, as(Kind, tree)); return;
#include "ingest/ast.def"
#undef NODE
    case AST_KINDS: return;
    }
}
