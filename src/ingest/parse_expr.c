/* Expressions: from `star_expressions` down to `atom`. Above each function stands its rule. */
#include "ingest/parser.h"

static Node *lambdef(Parser *p);
static Node *disjunction(Parser *p);
static Node *primary(Parser *p);

bool starts_expression(const Parser *p) {
    switch (p->tok.kind) {
    case T_NAME: case T_NUMBER: case T_STRING: case T_LPAR: case T_LSQB: case T_LBRACE: case T_ELLIPSIS:
    case T_PLUS: case T_MINUS: case T_TILDE: case T_NOT: case T_LAMBDA: case T_AWAIT:
    case T_NONE: case T_TRUE: case T_FALSE:
        return true;
    default:
        return false;
    }
}

/* ---- lists of expressions ---- */

/* item (',' item)* [','], of which `first` is parsed; a tuple once there is a comma. */
Node *tuple_rest(Parser *p, Span start, Node *first, Node *(*item)(Parser *)) {
    if (!at(p, T_COMMA)) return first;
    size_t base = p->list.len;
    list_push(p, first);
    while (accept(p, T_COMMA)) {
        if (!starts_expression(p) && !at(p, T_STAR)) break;
        list_push(p, item(p));
    }
    NodeList elts = list_since(p, base);
    return node(p, Tuple, start, .elts = elts, .ctx = CTX_Load);
}

static Node *starred(Parser *p, Node *(*operand)(Parser *)) {
    Span start = p->tok.span;
    advance(p);
    Node *value = operand(p);
    return node(p, Starred, start, .value = value, .ctx = CTX_Load);
}

/* star_expression: '*' bitwise_or | expression */
static Node *star_expression(Parser *p) { return at(p, T_STAR) ? starred(p, bitwise_or) : expression(p); }

/* star_expressions: star_expression (',' star_expression)* [','] */
Node *star_expressions(Parser *p) {
    Span start = p->tok.span;
    Node *first = star_expression(p);
    return tuple_rest(p, start, first, star_expression);
}

/* star_named_expression: '*' bitwise_or | named_expression */
Node *star_named_expression(Parser *p) { return at(p, T_STAR) ? starred(p, bitwise_or) : named_expression(p); }

/* The rest of `NAME ':=' expression`, whose NAME is parsed. */
static Node *assignment_rest(Parser *p, Span start, Node *target) {
    if (target->kind != AST_Name || target->parens) fail(p);
    advance(p);
    as(Name, target)->ctx = CTX_Store;
    Node *value = expression(p);
    return node(p, NamedExpr, start, .target = target, .value = value);
}

/* named_expression: NAME ':=' expression | expression */
Node *named_expression(Parser *p) {
    Span start = p->tok.span;
    Node *e = expression(p);
    return at(p, T_COLONEQUAL) ? assignment_rest(p, start, e) : e;
}

/* yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
Node *yield_expr(Parser *p) {
    Span start = p->tok.span;
    expect(p, T_YIELD);
    if (accept(p, T_FROM)) {
        Node *from = expression(p);
        return node(p, YieldFrom, start, .value = from);
    }
    Node *value = starts_expression(p) || at(p, T_STAR) ? star_expressions(p) : NULL;
    return node(p, Yield, start, .value = value);
}

/* annotated_rhs: yield_expr | star_expressions */
Node *annotated_rhs(Parser *p) { return at(p, T_YIELD) ? yield_expr(p) : star_expressions(p); }

/* ---- operators ---- */

/* expression: disjunction ['if' disjunction 'else' expression] | lambdef */
Node *expression(Parser *p) {
    if (at(p, T_LAMBDA)) return lambdef(p);
    Span start = p->tok.span;
    Node *body = disjunction(p);
    if (!at(p, T_IF)) return body;
    enter(p);
    advance(p);
    Node *test = disjunction(p);
    expect(p, T_ELSE);
    Node *orelse = expression(p);
    leave(p);
    return node(p, IfExp, start, .test = test, .body = body, .orelse = orelse);
}

/* lambdef: 'lambda' [lambda_params] ':' expression */
static Node *lambdef(Parser *p) {
    Span start = p->tok.span;
    enter(p);
    advance(p);
    Node *args = parameters(p, T_COLON);
    expect(p, T_COLON);
    Node *body = expression(p);
    leave(p);
    return node(p, Lambda, start, .args = args, .body = body);
}

static Node *bool_op(Parser *p, Span start, Node *first, TokenKind token, BoolOpKind op, Node *(*operand)(Parser *)) {
    size_t base = p->list.len;
    list_push(p, first);
    while (accept(p, token)) list_push(p, operand(p));
    NodeList values = list_since(p, base);
    return node(p, BoolOp, start, .op = op, .values = values);
}

/* comparison: bitwise_or (compare_op bitwise_or)* ; gives false when no operator of it follows. */
static bool compare_op(Parser *p, CmpOpKind *op) {
    switch (p->tok.kind) {
    case T_EQEQUAL: *op = CMP_Eq; break;
    case T_NOTEQUAL: *op = CMP_NotEq; break;
    case T_LESS: *op = CMP_Lt; break;
    case T_LESSEQUAL: *op = CMP_LtE; break;
    case T_GREATER: *op = CMP_Gt; break;
    case T_GREATEREQUAL: *op = CMP_GtE; break;
    case T_IN: *op = CMP_In; break;
    case T_NOT:
        advance(p);
        if (!at(p, T_IN)) fail(p);
        *op = CMP_NotIn;
        break;
    case T_IS:
        advance(p);
        if (!at(p, T_NOT)) {
            *op = CMP_Is;
            return true;
        }
        *op = CMP_IsNot;
        break;
    default:
        return false;
    }
    advance(p);
    return true;
}

static Node *compare(Parser *p, Span start, Node *left, CmpOpKind op) {
    size_t base = p->list.len;
    uint8_t few[16], *ops = few;
    size_t room = sizeof few, len = 0;
    do {
        if (len == room) {
            uint8_t *more = arena_alloc(p->scratch, room * 2);
            memcpy(more, ops, room);
            ops = more;
            room *= 2;
        }
        ops[len++] = (uint8_t)op;
        list_push(p, bitwise_or(p));
    } while (compare_op(p, &op));
    NodeList comparators = list_since(p, base);
    EnumList kept = {memcpy(ast_take(p->ast, len), ops, len), (uint32_t)len};
    return node(p, Compare, start, .left = left, .ops = kept, .comparators = comparators);
}

/* inversion: 'not' inversion | comparison */
static Node *inversion(Parser *p) {
    Span start = p->tok.span;
    if (accept(p, T_NOT)) {
        enter(p);
        Node *operand = inversion(p);
        leave(p);
        return node(p, UnaryOp, start, .op = UNARY_Not, .operand = operand);
    }
    Node *left = bitwise_or(p);
    CmpOpKind op;
    return compare_op(p, &op) ? compare(p, start, left, op) : left;
}

/* conjunction: inversion ('and' inversion)* */
static Node *conjunction(Parser *p) {
    Span start = p->tok.span;
    Node *first = inversion(p);
    return at(p, T_AND) ? bool_op(p, start, first, T_AND, BOOL_And, inversion) : first;
}

/* disjunction: conjunction ('or' conjunction)* */
static Node *disjunction(Parser *p) {
    Span start = p->tok.span;
    Node *first = conjunction(p);
    return at(p, T_OR) ? bool_op(p, start, first, T_OR, BOOL_Or, conjunction) : first;
}

/* The binary operators from loosest to tightest, all left-associative. */
static const struct BinaryRule {
    uint8_t level, op;
} binary_rules[T_KINDS] = {
    [T_VBAR] = {1, OP_BitOr},        [T_CIRCUMFLEX] = {2, OP_BitXor}, [T_AMPER] = {3, OP_BitAnd},
    [T_LEFTSHIFT] = {4, OP_LShift},  [T_RIGHTSHIFT] = {4, OP_RShift}, [T_PLUS] = {5, OP_Add},
    [T_MINUS] = {5, OP_Sub},         [T_STAR] = {6, OP_Mult},         [T_SLASH] = {6, OP_Div},
    [T_DOUBLESLASH] = {6, OP_FloorDiv}, [T_PERCENT] = {6, OP_Mod},    [T_AT] = {6, OP_MatMult},
};

/* power: await_primary ['**' factor] */
static Node *factor(Parser *p);
static Node *power(Parser *p) {
    Span start = p->tok.span;
    Node *left;
    if (accept(p, T_AWAIT)) {
        Node *value = primary(p);
        left = node(p, Await, start, .value = value);
    } else {
        left = primary(p);
    }
    if (!at(p, T_DOUBLESTAR)) return left;
    advance(p);
    enter(p);
    Node *right = factor(p);
    leave(p);
    return node(p, BinOp, start, .left = left, .op = OP_Pow, .right = right);
}

/* factor: ('+' | '-' | '~') factor | power */
static Node *factor(Parser *p) {
    UnaryOpKind op;
    switch (p->tok.kind) {
    case T_PLUS: op = UNARY_UAdd; break;
    case T_MINUS: op = UNARY_USub; break;
    case T_TILDE: op = UNARY_Invert; break;
    default: return power(p);
    }
    Span start = p->tok.span;
    enter(p);
    advance(p);
    Node *operand = factor(p);
    leave(p);
    return node(p, UnaryOp, start, .op = op, .operand = operand);
}

/* bitwise_or, bitwise_xor, bitwise_and, shift_expr, sum, term: operators of `level` and tighter. */
static Node *binary(Parser *p, unsigned level) {
    Span start = p->tok.span;
    Node *left = factor(p);
    for (uint32_t count = 1;; count++) {
        struct BinaryRule rule = binary_rules[p->tok.kind];
        if (rule.level < level) return left;
        advance(p);
        Node *right = binary(p, rule.level + 1u);
        left = node(p, BinOp, start, .left = left, .op = rule.op, .right = right);
        chain(p, count);
    }
}

Node *bitwise_or(Parser *p) { return binary(p, 1); }

/* ---- comprehensions ---- */

static bool for_follows(const Parser *p) { return at(p, T_FOR) || at(p, T_ASYNC); }

/* for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+ */
static NodeList for_if_clauses(Parser *p) {
    size_t base = p->list.len;
    while (for_follows(p)) {
        Span start = p->tok.span;
        int is_async = accept(p, T_ASYNC);
        expect(p, T_FOR);
        Node *target = for_targets(p);
        expect(p, T_IN);
        Node *iter = disjunction(p);
        size_t ifs_base = p->list.len;
        while (accept(p, T_IF)) list_push(p, disjunction(p));
        NodeList ifs = list_since(p, ifs_base);
        list_push(p, node(p, comprehension, start, .target = target, .iter = iter, .ifs = ifs, .is_async = is_async));
    }
    return list_since(p, base);
}

/* ---- brackets ---- */

/* tuple, group, genexp:
 * '(' [star_named_expression ',' [star_named_expressions]] ')'
 * '(' (yield_expr | named_expression) ')'
 * '(' named_expression for_if_clauses ')' */
static Node *parenthesized(Parser *p) {
    Span start = p->tok.span;
    advance(p);
    if (accept(p, T_RPAR)) return node(p, Tuple, start, .ctx = CTX_Load);
    Node *e;
    if (at(p, T_YIELD)) {
        e = yield_expr(p);
    } else {
        e = star_named_expression(p);
        if (at(p, T_COMMA)) {
            Span first = p->tok.span;
            Node *t = tuple_rest(p, first, e, star_named_expression);
            expect(p, T_RPAR);
            t->span = span_from(p, start);
            return t;
        }
        if (e->kind == AST_Starred) fail(p);
        if (for_follows(p)) {
            NodeList generators = for_if_clauses(p);
            expect(p, T_RPAR);
            return node(p, GeneratorExp, start, .elt = e, .generators = generators);
        }
    }
    expect(p, T_RPAR);
    e->parens = 1;
    return e;
}

/* list: '[' [star_named_expressions] ']' ; listcomp: '[' named_expression for_if_clauses ']' */
static Node *list(Parser *p) {
    Span start = p->tok.span;
    advance(p);
    if (accept(p, T_RSQB)) return node(p, List, start, .ctx = CTX_Load);
    Node *first = star_named_expression(p);
    if (for_follows(p) && first->kind != AST_Starred) {
        NodeList generators = for_if_clauses(p);
        expect(p, T_RSQB);
        return node(p, ListComp, start, .elt = first, .generators = generators);
    }
    size_t base = p->list.len;
    list_push(p, first);
    while (accept(p, T_COMMA)) {
        if (at(p, T_RSQB)) break;
        list_push(p, star_named_expression(p));
    }
    expect(p, T_RSQB);
    NodeList elts = list_since(p, base);
    return node(p, List, start, .elts = elts, .ctx = CTX_Load);
}

/* set: '{' star_named_expressions '}' ; setcomp: '{' named_expression for_if_clauses '}' */
static Node *set_rest(Parser *p, Span start, Node *first) {
    if (for_follows(p) && first->kind != AST_Starred) {
        NodeList generators = for_if_clauses(p);
        expect(p, T_RBRACE);
        return node(p, SetComp, start, .elt = first, .generators = generators);
    }
    size_t base = p->list.len;
    list_push(p, first);
    while (accept(p, T_COMMA)) {
        if (at(p, T_RBRACE)) break;
        list_push(p, star_named_expression(p));
    }
    expect(p, T_RBRACE);
    NodeList elts = list_since(p, base);
    return node(p, Set, start, .elts = elts);
}

/* dict: '{' [double_starred_kvpair (',' double_starred_kvpair)* [',']] '}'
 * dictcomp: '{' kvpair for_if_clauses '}' */
static Node *dict_or_set(Parser *p) {
    Span start = p->tok.span;
    advance(p);
    size_t base = p->list.len; /* key, value, key, value, ... */
    for (bool first = true; !at(p, T_RBRACE); first = false) {
        Node *key = NULL;
        if (accept(p, T_DOUBLESTAR)) {
            list_push(p, NULL);
            list_push(p, bitwise_or(p));
        } else {
            key = first ? star_named_expression(p) : expression(p);
            if (first && (!at(p, T_COLON) || (key->kind == AST_NamedExpr && !key->parens) || key->kind == AST_Starred))
                return set_rest(p, start, key);
            expect(p, T_COLON);
            Node *value = expression(p);
            if (first && for_follows(p)) {
                NodeList generators = for_if_clauses(p);
                expect(p, T_RBRACE);
                return node(p, DictComp, start, .key = key, .value = value, .generators = generators);
            }
            list_push(p, key);
            list_push(p, value);
        }
        if (!accept(p, T_COMMA)) break;
    }
    expect(p, T_RBRACE);
    uint32_t len = (uint32_t)(p->list.len - base) / 2;
    NodeList keys = {NULL, len}, values = {NULL, len};
    if (len) {
        keys.at = ast_take(p->ast, len * sizeof *keys.at);
        values.at = ast_take(p->ast, len * sizeof *values.at);
    }
    for (uint32_t i = 0; i < len; i++) {
        keys.at[i] = p->list.at[base + 2 * i];
        values.at[i] = p->list.at[base + 2 * i + 1];
    }
    p->list.len = base;
    return node(p, Dict, start, .keys = keys, .values = values);
}

/* ---- atoms ---- */

static Node *constant(Parser *p, ConstKind kind) {
    Span span = p->tok.span;
    advance(p);
    return (Node *)ast_new(p->ast, Constant, span, .value = {.kind = (uint8_t)kind});
}

/* atom: NAME | 'True' | 'False' | 'None' | strings | NUMBER | tuple | group | genexp | list | listcomp
 *     | dict | set | dictcomp | setcomp | '...' */
static Node *atom(Parser *p) {
    switch (p->tok.kind) {
    case T_NAME: {
        Node *n = (Node *)ast_new(p->ast, Name, p->tok.span, .id = p->tok.name, .ctx = CTX_Load);
        advance(p);
        return n;
    }
    case T_STRING: return strings(p);
    case T_NUMBER: {
        Node *n = (Node *)ast_new(p->ast, Constant, p->tok.span, .value = number_value(p, &p->tok));
        advance(p);
        return n;
    }
    case T_NONE: return constant(p, CONST_NONE);
    case T_TRUE: return constant(p, CONST_TRUE);
    case T_FALSE: return constant(p, CONST_FALSE);
    case T_ELLIPSIS: return constant(p, CONST_ELLIPSIS);
    case T_LPAR: return parenthesized(p);
    case T_LSQB: return list(p);
    case T_LBRACE: return dict_or_set(p);
    default: fail(p);
    }
}

/* ---- calls, attributes, subscripts ---- */

/* Behind '(':
 * arguments: args [','] &')'
 * args: (starred_expression | NAME ':=' expression | expression)+ , then kwargs
 * kwargs: (NAME '=' expression | starred_expression)+ , then (NAME '=' expression | '**' expression)+
 * genexp: in a call, alone */
void arguments_tail(Parser *p, bool is_call, NodeList *args, NodeList *keywords, Span open) {
    enum { POSITIONAL, NAMED, UNPACKED } seen = POSITIONAL;
    size_t base = p->list.len;
    size_t named = 0; /* keywords are pushed behind the arguments, and moved when an argument follows them */
    while (!at(p, T_RPAR)) {
        Span start = p->tok.span;
        Node *e;
        bool is_keyword = false;
        if (at(p, T_STAR)) {
            if (seen == UNPACKED) fail(p);
            e = starred(p, expression);
        } else if (accept(p, T_DOUBLESTAR)) {
            Node *value = expression(p);
            e = node(p, keyword, start, .value = value);
            is_keyword = true;
            seen = UNPACKED;
        } else {
            e = expression(p);
            if (at(p, T_EQUAL) && e->kind == AST_Name && !e->parens) {
                advance(p);
                Node *value = expression(p);
                e = node(p, keyword, start, .arg = as(Name, e)->id, .value = value);
                is_keyword = true;
                if (seen == POSITIONAL) seen = NAMED;
            } else {
                if (at(p, T_COLONEQUAL)) e = assignment_rest(p, start, e);
                if (for_follows(p) && is_call && p->list.len == base) {
                    NodeList generators = for_if_clauses(p);
                    expect(p, T_RPAR);
                    *args = list_of(p, node(p, GeneratorExp, open, .elt = e, .generators = generators));
                    *keywords = (NodeList){0};
                    return;
                }
                if (seen != POSITIONAL) fail(p);
            }
        }
        list_push(p, e);
        if (is_keyword) {
            named++;
        } else if (named) { /* `*x` behind keywords */
            Node **at = p->list.at + p->list.len - 1;
            memmove(at - named + 1, at - named, named * sizeof *at);
            at[-(ptrdiff_t)named] = e;
        }
        if (!accept(p, T_COMMA)) break;
    }
    expect(p, T_RPAR);
    *keywords = list_since(p, p->list.len - named);
    *args = list_since(p, base);
}

/* slice: [expression] ':' [expression] [':' [expression]] | named_expression ; in slices also '*' */
static Node *slice(Parser *p) {
    Span start = p->tok.span;
    Node *lower = NULL, *upper = NULL, *step = NULL;
    if (!at(p, T_COLON)) {
        lower = at(p, T_STAR) ? starred(p, expression) : named_expression(p);
        if (!at(p, T_COLON) || lower->kind == AST_Starred || (lower->kind == AST_NamedExpr && !lower->parens)) return lower;
    }
    expect(p, T_COLON);
    if (starts_expression(p)) upper = expression(p);
    if (accept(p, T_COLON) && starts_expression(p)) step = expression(p);
    return node(p, Slice, start, .lower = lower, .upper = upper, .step = step);
}

/* slices: slice | ','.(slice | starred_expression)+ [','] */
static Node *slices(Parser *p) {
    Span start = p->tok.span;
    Node *first = slice(p);
    if (!at(p, T_COMMA) && first->kind != AST_Starred) return first;
    size_t base = p->list.len;
    list_push(p, first);
    while (accept(p, T_COMMA)) {
        if (at(p, T_RSQB)) break;
        list_push(p, slice(p));
    }
    NodeList elts = list_since(p, base);
    return node(p, Tuple, start, .elts = elts, .ctx = CTX_Load);
}

/* primary: atom ('.' NAME | '(' [arguments] ')' | genexp | '[' slices ']')* */
static Node *primary(Parser *p) {
    Span start = p->tok.span;
    Node *e = atom(p);
    for (uint32_t count = 1;; count++) {
        switch (p->tok.kind) {
        case T_DOT: {
            advance(p);
            const Name *attr = expect_name(p);
            e = node(p, Attribute, start, .value = e, .attr = attr, .ctx = CTX_Load);
            break;
        }
        case T_LPAR: {
            NodeList args, keywords;
            Span open = p->tok.span;
            advance(p);
            arguments_tail(p, true, &args, &keywords, open);
            e = node(p, Call, start, .func = e, .args = args, .keywords = keywords);
            break;
        }
        case T_LSQB: {
            advance(p);
            Node *index = slices(p);
            expect(p, T_RSQB);
            e = node(p, Subscript, start, .value = e, .slice = index, .ctx = CTX_Load);
            break;
        }
        default:
            return e;
        }
        chain(p, count);
    }
}
