/* Statements: each pushes its node on p->list. Above each function stands its rule. */
#include "ingest/parser.h"

/* ---- simple statements ---- */

static const struct {
    bool is;
    uint8_t op;
} augmented[T_KINDS] = {
    [T_PLUSEQUAL] = {true, OP_Add},         [T_MINEQUAL] = {true, OP_Sub},
    [T_STAREQUAL] = {true, OP_Mult},        [T_ATEQUAL] = {true, OP_MatMult},
    [T_SLASHEQUAL] = {true, OP_Div},        [T_PERCENTEQUAL] = {true, OP_Mod},
    [T_AMPEREQUAL] = {true, OP_BitAnd},     [T_VBAREQUAL] = {true, OP_BitOr},
    [T_CIRCUMFLEXEQUAL] = {true, OP_BitXor}, [T_LEFTSHIFTEQUAL] = {true, OP_LShift},
    [T_RIGHTSHIFTEQUAL] = {true, OP_RShift}, [T_DOUBLESTAREQUAL] = {true, OP_Pow},
    [T_DOUBLESLASHEQUAL] = {true, OP_FloorDiv},
};

/* (star_targets '=')+ annotated_rhs !'=' , whose first target is parsed. */
static Node *chained_assignment(Parser *p, Span start, Node *first) {
    size_t base = p->list.len;
    Node *value = first;
    while (at(p, T_EQUAL)) {
        to_target(p, value, CTX_Store);
        list_push(p, value);
        advance(p);
        value = annotated_rhs(p);
    }
    NodeList targets = list_since(p, base);
    return node(p, Assign, start, .targets = targets, .value = value);
}

/* assignment: single_target ':' expression ['=' annotated_rhs]
 *           | (star_targets '=')+ annotated_rhs
 *           | single_target augassign annotated_rhs
 * star_expressions, yield_expr: as statements */
static Node *assignment_or_expression(Parser *p) {
    Span start = p->tok.span;
    Node *e = annotated_rhs(p);
    if (at(p, T_EQUAL)) return chained_assignment(p, start, e);
    if (augmented[p->tok.kind].is) {
        uint8_t op = augmented[p->tok.kind].op;
        if (!is_single_target(e)) fail(p);
        to_target(p, e, CTX_Store);
        advance(p);
        Node *value = annotated_rhs(p);
        return node(p, AugAssign, start, .target = e, .op = op, .value = value);
    }
    if (at(p, T_COLON)) {
        if (!is_single_target(e)) fail(p);
        to_target(p, e, CTX_Store);
        advance(p);
        Node *annotation = expression(p);
        Node *value = accept(p, T_EQUAL) ? annotated_rhs(p) : NULL;
        int simple = e->kind == AST_Name && !e->parens;
        return node(p, AnnAssign, start, .target = e, .annotation = annotation, .value = value, .simple = simple);
    }
    return node(p, Expr, start, .value = e);
}

/* return_stmt: 'return' [star_expressions] */
static Node *return_stmt(Parser *p, Span start) {
    Node *value = starts_expression(p) || at(p, T_STAR) ? star_expressions(p) : NULL;
    return node(p, Return, start, .value = value);
}

/* raise_stmt: 'raise' [expression ['from' expression]] */
static Node *raise_stmt(Parser *p, Span start) {
    Node *exc = NULL, *cause = NULL;
    if (starts_expression(p)) {
        exc = expression(p);
        if (accept(p, T_FROM)) cause = expression(p);
    }
    return node(p, Raise, start, .exc = exc, .cause = cause);
}

/* global_stmt, nonlocal_stmt: NAME (',' NAME)* */
static NameList names(Parser *p) {
    size_t base = p->list.len;
    do list_push(p, (Node *)expect_name(p));
    while (accept(p, T_COMMA));
    NodeList l = list_since(p, base);
    return (NameList){(const Name **)l.at, l.len};
}

/* del_stmt: 'del' del_target (',' del_target)* [','] &(';' | NEWLINE) */
static Node *del_stmt(Parser *p, Span start) {
    size_t base = p->list.len;
    do {
        if (p->list.len > base && !starts_expression(p)) break;
        Node *target = bitwise_or(p);
        to_target(p, target, CTX_Del);
        list_push(p, target);
    } while (accept(p, T_COMMA));
    NodeList targets = list_since(p, base);
    return node(p, Delete, start, .targets = targets);
}

/* assert_stmt: 'assert' expression [',' expression] */
static Node *assert_stmt(Parser *p, Span start) {
    Node *test = expression(p);
    Node *msg = accept(p, T_COMMA) ? expression(p) : NULL;
    return node(p, Assert, start, .test = test, .msg = msg);
}

/* ---- imports ---- */

/* dotted_name: NAME ('.' NAME)* */
static const Name *dotted_name(Parser *p) {
    const Name *first = expect_name(p);
    if (!at(p, T_DOT)) return first;
    Buf text = buf_in(p->scratch);
    buf_str(&text, name_str(first));
    while (accept(p, T_DOT)) {
        buf_char(&text, '.');
        buf_str(&text, name_str(expect_name(p)));
    }
    return name_of(&p->s->names, buf_view(&text));
}

/* dotted_as_name: dotted_name ['as' NAME] ; import_from_as_name: NAME ['as' NAME] */
static Node *import_alias(Parser *p, bool dotted) {
    Span start = p->tok.span;
    const Name *name = dotted ? dotted_name(p) : expect_name(p);
    const Name *asname = accept(p, T_AS) ? expect_name(p) : NULL;
    return node(p, alias, start, .name = name, .asname = asname);
}

/* import_name: 'import' dotted_as_name (',' dotted_as_name)* */
static Node *import_name(Parser *p, Span start) {
    size_t base = p->list.len;
    do list_push(p, import_alias(p, true));
    while (accept(p, T_COMMA));
    NodeList aliases = list_since(p, base);
    return node(p, Import, start, .names = aliases);
}

/* import_from_targets: '(' import_from_as_names [','] ')' | import_from_as_names !',' | '*' */
static NodeList import_from_targets(Parser *p) {
    if (at(p, T_STAR)) {
        Span star = p->tok.span;
        const Name *name = name_from(&p->s->names, "*");
        advance(p);
        return list_of(p, node(p, alias, star, .name = name));
    }
    size_t base = p->list.len;
    bool parens = accept(p, T_LPAR);
    do {
        if (parens && p->list.len > base && at(p, T_RPAR)) break;
        list_push(p, import_alias(p, false));
    } while (accept(p, T_COMMA));
    if (parens) expect(p, T_RPAR);
    return list_since(p, base);
}

/* import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets
 *            | 'from' ('.' | '...')+ 'import' import_from_targets */
static Node *import_from(Parser *p, Span start) {
    int level = 0;
    for (;; advance(p)) {
        if (at(p, T_DOT)) level++;
        else if (at(p, T_ELLIPSIS)) level += 3;
        else break;
    }
    const Name *module = level && at(p, T_IMPORT) ? NULL : dotted_name(p);
    expect(p, T_IMPORT);
    NodeList aliases = import_from_targets(p);
    return node(p, ImportFrom, start, .module = module, .names = aliases, .level = level);
}

static Node *simple_stmt(Parser *p) {
    Span start = p->tok.span;
    switch (p->tok.kind) {
    case T_RETURN: advance(p); return return_stmt(p, start);
    case T_IMPORT: advance(p); return import_name(p, start);
    case T_FROM: advance(p); return import_from(p, start);
    case T_RAISE: advance(p); return raise_stmt(p, start);
    case T_PASS: advance(p); return node(p, Pass, start);
    case T_DEL: advance(p); return del_stmt(p, start);
    case T_ASSERT: advance(p); return assert_stmt(p, start);
    case T_BREAK: advance(p); return node(p, Break, start);
    case T_CONTINUE: advance(p); return node(p, Continue, start);
    case T_GLOBAL: {
        advance(p);
        NameList l = names(p);
        return node(p, Global, start, .names = l);
    }
    case T_NONLOCAL: {
        advance(p);
        NameList l = names(p);
        return node(p, Nonlocal, start, .names = l);
    }
    default: return assignment_or_expression(p);
    }
}

/* simple_stmts: simple_stmt (';' simple_stmt)* [';'] NEWLINE */
static void simple_stmts(Parser *p) {
    do list_push(p, simple_stmt(p));
    while (accept(p, T_SEMI) && !at(p, T_NEWLINE));
    if (!at(p, T_NEWLINE)) fail(p);
    advance_line(p);
}

/* ---- compound statements ---- */

/* block: NEWLINE INDENT statements DEDENT | simple_stmts */
NodeList block(Parser *p) {
    size_t base = p->list.len;
    if (at(p, T_NEWLINE)) {
        advance_line(p);
        if (!at(p, T_INDENT)) fail(p);
        advance_line(p);
        do statement(p);
        while (!at(p, T_DEDENT) && !at(p, T_END));
        if (at(p, T_DEDENT)) advance_line(p);
    } else {
        simple_stmts(p);
    }
    return list_since(p, base);
}

/* ':' block */
static NodeList colon_block(Parser *p) {
    expect(p, T_COLON);
    return block(p);
}

/* else_block: 'else' ':' block */
static NodeList else_block(Parser *p) {
    return accept(p, T_ELSE) ? colon_block(p) : (NodeList){0};
}

/* if_stmt: 'if' named_expression ':' block (elif_stmt | [else_block])
 * elif_stmt: the same with 'elif'; each stands alone in the `orelse` of the one before. */
static Node *if_stmt(Parser *p) {
    size_t base = p->list.len; /* the Ifs, still without their orelse */
    do {
        Span start = p->tok.span;
        advance(p);
        Node *test = named_expression(p);
        NodeList body = colon_block(p);
        list_push(p, node(p, If, start, .test = test, .body = body));
    } while (at(p, T_ELIF));
    NodeList orelse = else_block(p);
    chain(p, (uint32_t)(p->list.len - base));
    for (;;) {
        Node *last = vec_pop(&p->list);
        as(If, last)->orelse = orelse;
        last->span.end_line = p->end_line;
        last->span.end_col = p->end_col;
        if (p->list.len == base) return last;
        orelse = list_of(p, last);
    }
}

/* while_stmt: 'while' named_expression ':' block [else_block] */
static Node *while_stmt(Parser *p) {
    Span start = p->tok.span;
    advance(p);
    Node *test = named_expression(p);
    NodeList body = colon_block(p);
    NodeList orelse = else_block(p);
    return node(p, While, start, .test = test, .body = body, .orelse = orelse);
}

/* for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block] */
static Node *for_stmt(Parser *p, Span start, bool is_async) {
    advance(p);
    Node *target = for_targets(p);
    expect(p, T_IN);
    Node *iter = star_expressions(p);
    NodeList body = colon_block(p);
    NodeList orelse = else_block(p);
    return is_async ? node(p, AsyncFor, start, .target = target, .iter = iter, .body = body, .orelse = orelse)
                    : node(p, For, start, .target = target, .iter = iter, .body = body, .orelse = orelse);
}

/* with_item: expression ['as' star_target] */
static Node *with_item(Parser *p) {
    Span start = p->tok.span;
    Node *context = expression(p);
    Node *vars = accept(p, T_AS) ? with_target(p) : NULL;
    return node(p, withitem, start, .context_expr = context, .optional_vars = vars);
}

/* '(' with_item (',' with_item)* [','] ')' ':' , tried out: false, and nothing taken, when the parenthesis
 * turns out to be part of an expression. */
static bool parenthesized_with_items(Parser *p) {
    Lexer *lex_before = arena_alloc(p->scratch, sizeof *lex_before);
    *lex_before = *p->lex;
    Token tok_before = p->tok;
    size_t list_before = p->list.len;
    uint32_t depth_before = p->depth, end_line = p->end_line, end_col = p->end_col;
    jmp_buf *outer = p->on_failure, here;
    p->on_failure = &here;
    bool matched = false;
    if (_setjmp(here) == 0) {
        advance(p);
        do {
            if (p->list.len > list_before && at(p, T_RPAR)) break;
            list_push(p, with_item(p));
        } while (accept(p, T_COMMA));
        expect(p, T_RPAR);
        matched = at(p, T_COLON);
    }
    p->on_failure = outer;
    if (matched) return true;
    if (p->error.message) fail(p);
    *p->lex = *lex_before;
    p->tok = tok_before;
    p->list.len = list_before;
    p->depth = depth_before;
    p->end_line = end_line;
    p->end_col = end_col;
    return false;
}

/* with_stmt: ['async'] 'with' '(' with_item (',' with_item)* [','] ')' ':' block
 *          | ['async'] 'with' with_item (',' with_item)* ':' block */
static Node *with_stmt(Parser *p, Span start, bool is_async) {
    advance(p);
    size_t base = p->list.len;
    if (!at(p, T_LPAR) || !parenthesized_with_items(p)) {
        do list_push(p, with_item(p));
        while (accept(p, T_COMMA));
    }
    NodeList items = list_since(p, base);
    NodeList body = colon_block(p);
    return is_async ? node(p, AsyncWith, start, .items = items, .body = body)
                    : node(p, With, start, .items = items, .body = body);
}

/* except_block: 'except' ['*'] [expression ['as' NAME]] ':' block
 * The first of a try statement decides whether all have the star. */
static Node *except_block(Parser *p, bool first, bool *star) {
    Span start = p->tok.span;
    advance(p);
    if (first) *star = accept(p, T_STAR);
    else if (*star) expect(p, T_STAR);
    Node *type = NULL;
    const Name *name = NULL;
    if (*star || !at(p, T_COLON)) {
        type = expression(p);
        if (accept(p, T_AS)) name = expect_name(p);
    }
    NodeList body = colon_block(p);
    return node(p, ExceptHandler, start, .type = type, .name = name, .body = body);
}

/* try_stmt: 'try' ':' block (finally_block | except_block+ [else_block] [finally_block])
 *         | 'try' ':' block except_star_block+ [else_block] [finally_block] */
static Node *try_stmt(Parser *p) {
    Span start = p->tok.span;
    advance(p);
    NodeList body = colon_block(p);
    bool star = false;
    size_t base = p->list.len;
    while (at(p, T_EXCEPT)) list_push(p, except_block(p, p->list.len == base, &star));
    NodeList handlers = list_since(p, base);
    NodeList orelse = handlers.len ? else_block(p) : (NodeList){0};
    NodeList finalbody = {0};
    if (accept(p, T_FINALLY)) finalbody = colon_block(p);
    else if (!handlers.len) fail(p);
    return star ? node(p, TryStar, start, .body = body, .handlers = handlers, .orelse = orelse, .finalbody = finalbody)
                : node(p, Try, start, .body = body, .handlers = handlers, .orelse = orelse, .finalbody = finalbody);
}

/* function_def_raw: ['async'] 'def' NAME '(' [params] ')' ['->' expression] ':' block */
static Node *function_def(Parser *p, Span start, bool is_async, NodeList decorators) {
    advance(p);
    const Name *name = expect_name(p);
    expect(p, T_LPAR);
    Node *args = parameters(p, T_RPAR);
    expect(p, T_RPAR);
    Node *returns = accept(p, T_RARROW) ? expression(p) : NULL;
    NodeList body = colon_block(p);
    return is_async ? node(p, AsyncFunctionDef, start, .name = name, .args = args, .body = body,
                           .decorator_list = decorators, .returns = returns)
                    : node(p, FunctionDef, start, .name = name, .args = args, .body = body,
                           .decorator_list = decorators, .returns = returns);
}

/* class_def_raw: 'class' NAME ['(' [arguments] ')'] ':' block */
static Node *class_def(Parser *p, NodeList decorators) {
    Span start = p->tok.span;
    advance(p);
    const Name *name = expect_name(p);
    NodeList bases = {0}, keywords = {0};
    Span open = p->tok.span;
    if (accept(p, T_LPAR)) arguments_tail(p, false, &bases, &keywords, open);
    NodeList body = colon_block(p);
    return node(p, ClassDef, start, .name = name, .bases = bases, .keywords = keywords, .body = body,
                .decorator_list = decorators);
}

static Node *async_stmt(Parser *p, NodeList decorators) {
    Span start = p->tok.span;
    advance(p);
    if (at(p, T_DEF)) return function_def(p, start, true, decorators);
    if (decorators.len) fail(p);
    if (at(p, T_WITH)) return with_stmt(p, start, true);
    if (at(p, T_FOR)) return for_stmt(p, start, true);
    fail(p);
}

/* decorators: ('@' named_expression NEWLINE)+ , before a function or class */
static Node *decorated(Parser *p) {
    size_t base = p->list.len;
    while (accept(p, T_AT)) {
        list_push(p, named_expression(p));
        if (!at(p, T_NEWLINE)) fail(p);
        advance_line(p);
    }
    NodeList decorators = list_since(p, base);
    switch (p->tok.kind) {
    case T_DEF: return function_def(p, p->tok.span, false, decorators);
    case T_CLASS: return class_def(p, decorators);
    case T_ASYNC: return async_stmt(p, decorators);
    default: fail(p);
    }
}

/* statement: compound_stmt | simple_stmts */
void statement(Parser *p) {
    Node *n;
    switch (p->tok.kind) {
    case T_DEF: n = function_def(p, p->tok.span, false, (NodeList){0}); break;
    case T_IF: n = if_stmt(p); break;
    case T_CLASS: n = class_def(p, (NodeList){0}); break;
    case T_AT: n = decorated(p); break;
    case T_WITH: n = with_stmt(p, p->tok.span, false); break;
    case T_FOR: n = for_stmt(p, p->tok.span, false); break;
    case T_TRY: n = try_stmt(p); break;
    case T_WHILE: n = while_stmt(p); break;
    case T_ASYNC: n = async_stmt(p, (NodeList){0}); break;
    case T_NAME:
        if (p->tok.span.end_col - p->tok.span.col == 5 && memcmp(p->tok.at, "match", 5) == 0 && match_follows(p)) {
            n = match_stmt(p);
            break;
        }
        simple_stmts(p);
        return;
    default: simple_stmts(p); return;
    }
    list_push(p, n);
}
