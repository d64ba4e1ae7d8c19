/* Targets: expressions that are assigned to, looped over or deleted. */
#include "ingest/parser.h"

bool is_single_target(const Node *n) {
    return n->kind == AST_Name || n->kind == AST_Attribute || n->kind == AST_Subscript;
}

static void all_to_target(Parser *p, NodeList items, ContextKind ctx) {
    for (uint32_t i = 0; i < items.len; i++) to_target(p, items.at[i], ctx);
}

/* star_target: '*' (!'*' star_target) | target_with_star_atom
 * del_target: the same without stars */
void to_target(Parser *p, Node *n, ContextKind ctx) {
    switch (n->kind) {
    case AST_Name: as(Name, n)->ctx = (uint8_t)ctx; return;
    case AST_Attribute: as(Attribute, n)->ctx = (uint8_t)ctx; return;
    case AST_Subscript: as(Subscript, n)->ctx = (uint8_t)ctx; return;
    case AST_Tuple:
        as(Tuple, n)->ctx = (uint8_t)ctx;
        all_to_target(p, as(Tuple, n)->elts, ctx);
        return;
    case AST_List:
        as(List, n)->ctx = (uint8_t)ctx;
        all_to_target(p, as(List, n)->elts, ctx);
        return;
    case AST_Starred:
        if (ctx == CTX_Del) fail(p);
        as(Starred, n)->ctx = (uint8_t)ctx;
        to_target(p, as(Starred, n)->value, ctx);
        return;
    default: fail(p);
    }
}

static Node *star_target(Parser *p) {
    Span start = p->tok.span;
    if (!accept(p, T_STAR)) return bitwise_or(p);
    Node *value = bitwise_or(p);
    return node(p, Starred, start, .value = value, .ctx = CTX_Load);
}

/* star_targets: star_target (',' star_target)* [','] */
Node *for_targets(Parser *p) {
    Span start = p->tok.span;
    Node *first = star_target(p);
    Node *targets = tuple_rest(p, start, first, star_target);
    to_target(p, targets, CTX_Store);
    return targets;
}

Node *with_target(Parser *p) {
    Node *target = star_target(p);
    to_target(p, target, CTX_Store);
    return target;
}
