/* Why a text cannot be parsed, in CPython's words.
 *
 * CPython parses twice: the first pass finds out that something is wrong and how far it looked; the second
 * also tries rules for mistakes. explain.def has both, peg.c runs them, and here are the mistakes. The
 * tokenizer has the last word: an error of its own further down the file replaces the parser's. */
#include "ingest/parser.h"
#include "ingest/peg.h"

enum { MAX_TOKENS = 300000 }; /* beyond it, and in no program that people write, just "invalid syntax" */

typedef struct Explain {
    Parser *p;
    Peg peg;
    SyntaxError error; /* message NULL while none was found */
} Explain;

static void raise_explained(Explain *x, const char *class, Span at, const char *message) {
    x->error = (SyntaxError){class, message, at};
    x->peg.raised = true;
}

/* ---- what an expression is called ---- */

static const char *constant_name(const Const *c) {
    switch (c->kind) {
    case CONST_NONE: return "None";
    case CONST_TRUE: return "True";
    case CONST_FALSE: return "False";
    case CONST_ELLIPSIS: return "ellipsis";
    default: return "literal";
    }
}

static const char *expression_name(const Node *n) {
    switch (n->kind) {
    case AST_Attribute: return "attribute";
    case AST_Subscript: return "subscript";
    case AST_Starred: return "starred";
    case AST_Name: return "name";
    case AST_List: return "list";
    case AST_Tuple: return "tuple";
    case AST_Lambda: return "lambda";
    case AST_Call: return "function call";
    case AST_BoolOp: case AST_BinOp: case AST_UnaryOp: return "expression";
    case AST_GeneratorExp: return "generator expression";
    case AST_Yield: case AST_YieldFrom: return "yield expression";
    case AST_Await: return "await expression";
    case AST_ListComp: return "list comprehension";
    case AST_SetComp: return "set comprehension";
    case AST_DictComp: return "dict comprehension";
    case AST_Dict: return "dict literal";
    case AST_Set: return "set display";
    case AST_JoinedStr: case AST_FormattedValue: return "f-string expression";
    case AST_Constant: return constant_name(&as(Constant, n)->value);
    case AST_Compare: return "comparison";
    case AST_IfExp: return "conditional expression";
    case AST_NamedExpr: return "named expression";
    default: return "expression";
    }
}

/* ---- ranges of tokens as trees ---- */

/* Parses `before` + the text of the range, its nodes placed as in the file; brackets that `before` opens are
 * closed. NULL when it is no expression after all, with an error if that is because of what is in its strings. */
static Node *parse_range(Explain *x, PegRange r, const char *before, SyntaxError *error) {
    Parser *p = x->p;
    const Token *first = peg_token(&x->peg, r.start), *last = peg_token(&x->peg, r.end - 1);
    size_t n = strlen(before), len = (size_t)(last->end - first->at);
    char *text = arena_zalloc(p->scratch, n + len + 2 + LEX_PADDING);
    memcpy(text, before, n);
    memcpy(text + n, first->at, len);
    memset(text + n + len, ')', 2);

    Parser *inner = NEW(p->scratch, Parser);
    *inner = (Parser){.s = p->s, .ast = p->ast, .scratch = p->scratch, .grammar = p->grammar};
    jmp_buf here;
    inner->on_failure = &here;
    inner->lex = NEW(p->scratch, Lexer);
    lex_init(inner->lex, (Str){text, n + len + 2}, p->lex->names, p->lex->cache, p->lex->arena);
    lex_shift(inner->lex, first->span.line, first->span.col - (uint32_t)n);
    inner->lex->brackets[inner->lex->depth++] = (struct LexBracket){'(', 0, 0}; /* line ends do not count */
    inner->lex->line_begins = false;
    if (_setjmp(here) != 0) {
        uint32_t line;
        *error = inner->error.message || !inner->fields ? inner->error : explain(inner, &line);
        return NULL;
    }
    lex_next(inner->lex, &inner->tok);
    if (at(inner, T_YIELD)) return yield_expr(inner);
    Span start = inner->tok.span;
    Node *e = star_named_expression(inner);
    return tuple_rest(inner, start, e, star_named_expression);
}

static Node *tree_of(Explain *x, PegRange r, const char *before) {
    SyntaxError error;
    return parse_range(x, r, before, &error);
}

static Span span_of(Explain *x, PegRange a, PegRange b) {
    const Token *first = peg_token(&x->peg, a.start), *last = peg_token(&x->peg, (b.end ? b.end : a.end) - 1);
    return span_join(first->span, last->span);
}

static Str text_of(Explain *x, PegRange r) {
    const Token *first = peg_token(&x->peg, r.start), *last = peg_token(&x->peg, r.end - 1);
    return (Str){first->at, (size_t)(last->end - first->at)};
}

/* ---- mistakes with a condition ---- */

typedef enum TargetUse { USE_ASSIGN, USE_LOOP, USE_DELETE } TargetUse;

/* The part of `n` that cannot be a target, or NULL. */
static const Node *invalid_target(const Node *n, TargetUse use) {
    NodeList items = {0};
    switch (n->kind) {
    case AST_List: items = as(List, n)->elts; break;
    case AST_Tuple: items = as(Tuple, n)->elts; break;
    case AST_Starred: return use == USE_DELETE ? n : invalid_target(as(Starred, n)->value, use);
    case AST_Compare: /* `for a in b` is a comparison, too */
        if (use != USE_LOOP) return n;
        return as(Compare, n)->ops.at[0] == CMP_In ? invalid_target(as(Compare, n)->left, use) : NULL;
    case AST_Name: case AST_Subscript: case AST_Attribute: return NULL;
    default: return n;
    }
    for (uint32_t i = 0; i < items.len; i++) {
        const Node *bad = invalid_target(items.at[i], use);
        if (bad) return bad;
    }
    return NULL;
}

static void wrong_target(Explain *x, PegRange a, TargetUse use) {
    const Node *tree = tree_of(x, a, "");
    const Node *bad = tree ? invalid_target(tree, use) : NULL;
    if (!bad) return;
    const char *verb = use == USE_DELETE ? "delete" : "assign to";
    raise_explained(x, "SyntaxError", bad->span, arena_printf(x->p->scratch, "cannot %s %s", verb, expression_name(bad)));
}

static bool is_legacy_name(Str text) { return str_is(text, "print") || str_is(text, "exec"); }

/* Two expressions side by side, in brackets. */
static void forgotten_comma(Explain *x, PegRange a, PegRange b) {
    if (a.end - a.start == 1 && is_legacy_name(text_of(x, a))) return;
    if (peg_token(&x->peg, b.end - 1)->depth == 0) return;
    raise_explained(x, "SyntaxError", span_of(x, a, b), "invalid syntax. Perhaps you forgot a comma?");
}

/* Python 2's print and exec. */
static void legacy_statement(Explain *x, PegRange a, PegRange b) {
    Str name = text_of(x, a);
    if (!is_legacy_name(name)) return;
    raise_explained(x, "SyntaxError", span_of(x, a, b),
                    arena_printf(x->p->scratch, "Missing parentheses in call to '%.*s'. Did you mean %.*s(...)?",
                                 STR_ARG(name), STR_ARG(name)));
}

static const AstCall *arguments_of(Explain *x, PegRange a) {
    const Node *call = tree_of(x, a, "f(");
    return call && call->kind == AST_Call ? as(Call, call) : NULL;
}

/* A generator without parentheses behind other arguments. */
static void bare_generator(Explain *x, PegRange a) {
    const AstCall *call = arguments_of(x, a);
    if (!call || call->args.len <= 1) return;
    raise_explained(x, "SyntaxError", call->args.at[call->args.len - 1]->span, "Generator expression must be parenthesized");
}

static void positional_argument(Explain *x, PegRange a, Span here) {
    const AstCall *call = arguments_of(x, a);
    bool unpacked = false;
    for (uint32_t i = 0; call && i < call->keywords.len; i++) unpacked |= !as(keyword, call->keywords.at[i])->arg;
    raise_explained(x, "SyntaxError", here,
                    unpacked ? "positional argument follows keyword argument unpacking"
                             : "positional argument follows keyword argument");
}

/* Strings that only the second pass came across. */
static void check_strings(Explain *x, PegRange a) {
    SyntaxError error = {0};
    bool plain = a.end - a.start == 1;
    for (int32_t i = a.start; i < a.end; i++)
        plain &= !(peg_token(&x->peg, i)->flags & (STRING_BYTES | STRING_FORMAT | STRING_ESCAPES));
    if (!plain && !parse_range(x, a, "", &error) && error.message) raise_explained(x, error.class, error.span, error.message);
}

/* `words` with %name, %text, %line filled in from `a`. */
static const char *fill_in(Explain *x, Str words, PegRange a) {
    Buf out = buf_in(x->p->scratch);
    while (words.len) {
        Str blank = {words.at, words.len < 5 ? words.len : 5};
        if (str_is(blank, "%name")) {
            const Node *tree = tree_of(x, a, "");
            buf_text(&out, tree ? expression_name(tree) : "expression");
        } else if (str_is(blank, "%text")) {
            buf_str(&out, text_of(x, a));
        } else if (str_is(blank, "%line")) {
            buf_printf(&out, "%u", peg_token(&x->peg, a.start)->span.line);
        } else {
            buf_char(&out, *words.at++);
            words.len--;
            continue;
        }
        words.at += 5;
        words.len -= 5;
    }
    return buf_view(&out).at;
}

static void on_mistake(void *context, Peg *peg, const PegMistake *m, PegRange a, PegRange b) {
    Explain *x = context;
    Span last = vec_last(&peg->tokens).span;
    if (str_is(m->kind, "forgotten_comma")) forgotten_comma(x, a, b);
    else if (str_is(m->kind, "legacy_statement")) legacy_statement(x, a, b);
    else if (str_is(m->kind, "wrong_target")) wrong_target(x, a, USE_ASSIGN);
    else if (str_is(m->kind, "wrong_loop_target")) wrong_target(x, a, USE_LOOP);
    else if (str_is(m->kind, "wrong_del_target")) wrong_target(x, a, USE_DELETE);
    else if (str_is(m->kind, "bare_generator")) bare_generator(x, a);
    else if (str_is(m->kind, "positional_argument")) positional_argument(x, a, last);
    else if (str_is(m->kind, "check")) check_strings(x, a);
    else if (str_is(m->kind, "indent")) raise_explained(x, "IndentationError", last, fill_in(x, m->words, a));
    else raise_explained(x, "SyntaxError", m->placed ? span_of(x, a, b) : last, fill_in(x, m->words, a));
}

/* ---- the tokenizer's errors ---- */

static SyntaxError never_closed(const Parser *p, const Lexer *lx) {
    const struct LexBracket *open = &lx->brackets[lx->depth - 1];
    return (SyntaxError){"SyntaxError", arena_printf(p->scratch, "'%c' was never closed", open->open),
                         {open->line, open->col, open->line, open->col + 1}};
}

static SyntaxError lexer_error(const Parser *p, const Lexer *lx) {
    if (lx->error.stop == LEX_EOF && lx->depth) return never_closed(p, lx);
    return (SyntaxError){lex_error_class(lx->error.stop), lx->error.message, lx->error.span};
}

bool look_ahead(const Parser *p, const Lexer *from, uint32_t line, SyntaxError *error) {
    Lexer lx = *from;
    Token t = {.kind = T_NAME};
    while (t.kind != T_END && t.kind != T_ERROR) lex_next(&lx, &t);
    if (t.kind == T_END) return false;
    if (lx.error.stop == LEX_RAISED) return *error = lexer_error(p, &lx), true;
    if (!lx.depth || line <= lx.brackets[lx.depth - 1].line) return false;
    *error = never_closed(p, &lx);
    return true;
}

/* ---- both passes ---- */

static SyntaxError generic(const Token *t) {
    if (t->kind == T_INDENT) return (SyntaxError){"IndentationError", "unexpected indent", t->span};
    if (t->kind == T_DEDENT) return (SyntaxError){"IndentationError", "unexpected unindent", t->span};
    return (SyntaxError){"SyntaxError", "invalid syntax", t->span};
}

/* One pass; true when it raised an error. */
static bool pass(Explain *x, const char *rule, bool *by_lexer) {
    Peg *peg = &x->peg;
    peg_match(peg, rule);
    if (!peg->raised) return false;
    *by_lexer = vec_last(&peg->tokens).kind == T_ERROR;
    if (*by_lexer) {
        x->error = lexer_error(x->p, peg->lex);
    } else if (peg->forced) {
        x->error = (SyntaxError){"SyntaxError", arena_printf(x->p->scratch, "expected '%s'", peg->forced),
                                 peg_token(peg, peg->unexpected)->span};
    }
    return true;
}

static Lexer *lexer_at_statement(Parser *p) {
    Lexer *lx = NEW(p->scratch, Lexer);
    lex_init(lx, (Str){p->from, (size_t)(p->lex->end - p->from)}, p->lex->names, p->lex->cache, p->lex->arena);
    lx->line = p->from_line;
    lx->columns[0] = p->from_column;
    lx->alt_columns[0] = p->from_alt_column;
    return lx;
}

/* CPython's second pass starts at the top of the file, and takes a call of a function `match` for the start of
 * a match statement. */
static bool plain_match(Parser *p) {
    const Token *t = &p->plain_match;
    if (!t->at || p->fields) return false;
    Lexer *lx = NEW(p->scratch, Lexer);
    lex_init(lx, (Str){t->at, (size_t)(p->lex->end - t->at)}, p->lex->names, p->lex->cache, p->lex->arena);
    lx->line_begins = false;
    Explain x = {.p = p};
    peg_init(&x.peg, p->scratch, p->grammar, lx);
    x.peg.on_mistake = on_mistake;
    x.peg.context = &x;
    x.peg.second_pass = true;
    peg_match(&x.peg, "wrong_match_stmt");
    return x.error.message && strcmp(x.error.message, "expected ':'") == 0;
}

static Lexer *lexer_at_field(Parser *p) {
    Lexer *lx = NEW(p->scratch, Lexer), *field = p->lex;
    lex_init(lx, (Str){field->begin, (size_t)(field->end - field->begin)}, field->names, field->cache, field->arena);
    lex_shift(lx, field->shift_line, field->shift);
    return lx;
}

SyntaxError explain(Parser *p, uint32_t *line) {
    *line = 0;
    if (at(p, T_ERROR)) return lexer_error(p, p->lex);
    Explain x = {.p = p};
    Lexer *lx = p->fields ? lexer_at_field(p) : lexer_at_statement(p);
    const char *rule = p->fields ? "fstring" : "statement";
    *line = p->tok.span.line;
    if ((size_t)(p->tok.at - lx->begin) > MAX_TOKENS * 4) return generic(&p->tok);
    if (!p->grammar) p->grammar = peg_compile(p->scratch);
    peg_init(&x.peg, p->scratch, p->grammar, lx);
    x.peg.on_mistake = on_mistake;
    x.peg.context = &x;

    bool by_lexer = false;
    if (!pass(&x, rule, &by_lexer)) {
        Token last = vec_last(&x.peg.tokens);
        x.peg.second_pass = true;
        peg_restart(&x.peg);
        if (plain_match(p)) x.error = (SyntaxError){"SyntaxError", "expected ':'", last.span};
        else if (!pass(&x, rule, &by_lexer)) x.error = generic(&last);
    }
    bool indentation = x.error.message && strncmp(x.error.message, "unexpected ", 11) == 0;
    *line = by_lexer || indentation ? 0 : vec_last(&x.peg.tokens).span.line;
    if (p->fields && !by_lexer && look_ahead(p, lx, *line, &x.error)) return x.error;
    if (p->fields && !(by_lexer && lx->error.stop == LEX_RAISED))
        x.error.message = arena_printf(p->scratch, "f-string: %s", x.error.message);
    return x.error;
}
