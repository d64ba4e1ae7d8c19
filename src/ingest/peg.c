/* Compiles explain.def into a graph of nodes and matches it against tokens. */
#include "ingest/peg.h"

#include "session.h"

typedef enum PegKind {
    PEG_TOKEN, /* of `token` */
    PEG_SOFT,  /* the name `text` */
    PEG_SOFT_PREFIX, /* the start of a soft keyword: what CPython 3.11 takes for one when it looks for mistakes */
    PEG_RULE,
    PEG_CHOICE,
    PEG_SEQUENCE,
    PEG_OPTIONAL,
    PEG_ANY,   /* * */
    PEG_SOME,  /* + */
    PEG_GATHER, /* separator.item+ */
    PEG_AND,
    PEG_NOT,
    PEG_FORCED,
    PEG_CUT
} PegKind;

typedef struct PegNode {
    PegKind kind;
    uint8_t token;
    char capture;  /* 'a', 'b' or 0 */
    uint16_t rule;
    Str text;
    VEC(struct PegNode *) parts;
    PegMistake *mistake; /* of a sequence */
} PegNode;

/* ---- the rules ---- */

enum { PEG_IS_MEMO = 1, PEG_IS_QUIET = 2 };

typedef struct PegRule {
    const char *name, *text;
    uint8_t flags;
    const char *prefix; /* for @; NULL when the text has none */
} PegRule;

static const PegRule rules[] = {
#define RULE(name, text) {#name, text, 0, NULL},
#define MEMO(name, text) {#name, text, PEG_IS_MEMO, NULL},
#define QUIET(name, text) {#name, text, PEG_IS_QUIET, NULL},
#define BOTH(name, text) {#name, text, 0, ""}, {#name, text, 0, "lambda_"},
#include "ingest/explain.def"
#undef RULE
#undef MEMO
#undef QUIET
#undef BOTH
};

enum { RULES = sizeof rules / sizeof *rules };

/* "wrong_parameters" of lambda is "wrong_lambda_parameters". */
static const char *full_name(Arena *a, const PegRule *r) {
    if (!r->prefix || !*r->prefix) return r->name;
    bool wrong = strncmp(r->name, "wrong_", 6) == 0;
    return arena_printf(a, "%s%s%s", wrong ? "wrong_" : "", r->prefix, r->name + (wrong ? 6 : 0));
}

/* ---- compiling ---- */

typedef struct Compiler {
    Arena *arena;
    const char *at;
    const PegRule *rule;
    Names *names; /* of the rules; a name's id is its rule's number */
} Compiler;

static PegNode *choice(Compiler *c);

static void skip_spaces(Compiler *c) {
    while (*c->at == ' ') c->at++;
}

static bool take_char(Compiler *c, char what) {
    skip_spaces(c);
    if (*c->at != what) return false;
    c->at++;
    return true;
}

static PegNode *peg_node(Compiler *c, PegKind kind) {
    PegNode *n = NEW(c->arena, PegNode);
    n->kind = kind;
    return n;
}

static PegNode *around(Compiler *c, PegKind kind, PegNode *part) {
    PegNode *n = peg_node(c, kind);
    vec_push(c->arena, &n->parts, part);
    return n;
}

static Str up_to(Compiler *c, char end) {
    const char *start = c->at;
    while (*c->at != end) c->at++;
    return (Str){start, (size_t)(c->at++ - start)};
}

static uint8_t token_named(Str text) {
    for (int k = T_END; k < T_KINDS; k++)
        if (str_is(text, token_text((TokenKind)k))) return (uint8_t)k;
    bug("explain.def has no token '%.*s'", STR_ARG(text));
}

static PegNode *token(Compiler *c, Str text) {
    PegNode *n = peg_node(c, PEG_TOKEN);
    n->text = text;
    n->token = token_named(text);
    return n;
}

static bool is_word_char(char ch) { return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || ch == '_' || ch == '@'; }

static PegNode *word(Compiler *c) {
    const char *start = c->at;
    while (is_word_char(*c->at)) c->at++;
    Buf name = buf_in(c->arena);
    for (const char *s = start; s < c->at; s++) {
        if (*s == '@') buf_text(&name, c->rule->prefix);
        else buf_char(&name, *s);
    }
    static const struct {
        const char *name;
        uint8_t token;
    } kinds[] = {{"NAME", T_NAME},     {"NUMBER", T_NUMBER}, {"STRING", T_STRING}, {"NEWLINE", T_NEWLINE},
                 {"INDENT", T_INDENT}, {"DEDENT", T_DEDENT}, {"END", T_END},
                 {"TYPE_COMMENT", T_ERROR} /* looked for, never there */};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_is(buf_view(&name), kinds[i].name)) {
            PegNode *n = peg_node(c, PEG_TOKEN);
            n->token = kinds[i].token;
            return n;
        }
    if (str_is(buf_view(&name), "SOFT_KEYWORD")) return peg_node(c, PEG_SOFT_PREFIX);
    const Name *rule = name_of(c->names, buf_view(&name));
    if (rule->id >= RULES) bug("explain.def has no rule %s", rule->text);
    PegNode *n = peg_node(c, PEG_RULE);
    n->rule = (uint16_t)rule->id;
    n->text = name_str(rule);
    return n;
}

static PegNode *atom(Compiler *c) {
    skip_spaces(c);
    switch (*c->at) {
    case '\'': c->at++; return token(c, up_to(c, '\''));
    case '$': c->at++; return token(c, *c->rule->prefix ? STR(":") : STR(")"));
    case '"': {
        c->at++;
        PegNode *n = peg_node(c, PEG_SOFT);
        n->text = up_to(c, '"');
        return n;
    }
    case '(': {
        c->at++;
        PegNode *n = choice(c);
        take_char(c, ')');
        return n;
    }
    case '[': {
        c->at++;
        PegNode *n = choice(c);
        take_char(c, ']');
        return around(c, PEG_OPTIONAL, n);
    }
    default: return word(c);
    }
}

static PegNode *item(Compiler *c) {
    skip_spaces(c);
    char capture = 0;
    if ((*c->at == 'a' || *c->at == 'b') && c->at[1] == '=') {
        capture = *c->at;
        c->at += 2;
    }
    PegNode *n;
    if (c->at[0] == '&' && c->at[1] == '&') {
        c->at += 2;
        n = around(c, PEG_FORCED, atom(c));
    } else if (*c->at == '&' || *c->at == '!') {
        PegKind kind = *c->at++ == '&' ? PEG_AND : PEG_NOT;
        n = around(c, kind, atom(c));
    } else if (*c->at == '~') {
        c->at++;
        n = peg_node(c, PEG_CUT);
    } else {
        n = atom(c);
        if (*c->at == '.') {
            c->at++;
            n = around(c, PEG_GATHER, n);
            vec_push(c->arena, &n->parts, atom(c));
            c->at++; /* + */
        } else if (*c->at == '*' || *c->at == '+') {
            n = around(c, *c->at == '*' ? PEG_ANY : PEG_SOME, n);
            c->at++;
        }
    }
    n->capture = capture;
    return n;
}

/* {kind `words` a..b} */
static PegMistake *mistake(Compiler *c) {
    PegMistake *m = NEW(c->arena, PegMistake);
    skip_spaces(c);
    const char *start = c->at;
    while (is_word_char(*c->at)) c->at++;
    m->kind = (Str){start, (size_t)(c->at - start)};
    if (take_char(c, '`')) m->words = up_to(c, '`');
    m->placed = up_to(c, '}').len > 0;
    return m;
}

static PegNode *sequence(Compiler *c) {
    PegNode *n = peg_node(c, PEG_SEQUENCE);
    for (;;) {
        skip_spaces(c);
        if (!*c->at || *c->at == '|' || *c->at == ')' || *c->at == ']') return n;
        if (take_char(c, '{')) n->mistake = mistake(c);
        else vec_push(c->arena, &n->parts, item(c));
    }
}

static PegNode *choice(Compiler *c) {
    PegNode *n = peg_node(c, PEG_CHOICE);
    do vec_push(c->arena, &n->parts, sequence(c));
    while (take_char(c, '|'));
    return n;
}

const PegGrammar *peg_compile(Arena *arena) {
    Names names;
    names_init(&names, arena);
    for (int i = 0; i < RULES; i++) name_from(&names, full_name(arena, &rules[i]));
    const PegNode **compiled = NEW_ARRAY(arena, const PegNode *, RULES);
    for (int i = 0; i < RULES; i++) {
        Compiler c = {arena, rules[i].text, &rules[i], &names};
        compiled[i] = choice(&c);
    }
    return (const PegGrammar *)compiled;
}

void peg_init(Peg *peg, Arena *arena, const PegGrammar *grammar, Lexer *lex) {
    *peg = (Peg){.arena = arena, .lex = lex, .rules = (const PegNode *const *)grammar};
    peg_restart(peg);
}

void peg_restart(Peg *peg) {
    peg->memo = (struct PegMemo){.room = 1024};
    peg->memo.keys = NEW_ARRAY(peg->arena, uint64_t, peg->memo.room);
    peg->memo.ends = NEW_ARRAY(peg->arena, int32_t, peg->memo.room);
}

/* ---- memory: (rule, token, quiet) -> end ---- */

static size_t memo_slot(const struct PegMemo *m, uint64_t key) {
    size_t i = (key * 0x9e3779b97f4a7c15u >> 20) & (m->room - 1);
    while (m->keys[i] && m->keys[i] != key) i = (i + 1) & (m->room - 1);
    return i;
}

static void memo_put(Peg *peg, uint64_t key, int32_t end) {
    struct PegMemo *m = &peg->memo;
    if (m->len * 2 >= m->room) {
        struct PegMemo old = *m;
        m->room *= 2;
        m->keys = NEW_ARRAY(peg->arena, uint64_t, m->room);
        m->ends = NEW_ARRAY(peg->arena, int32_t, m->room);
        for (size_t i = 0; i < old.room; i++)
            if (old.keys[i]) {
                size_t slot = memo_slot(m, old.keys[i]);
                m->keys[slot] = old.keys[i];
                m->ends[slot] = old.ends[i];
            }
    }
    size_t slot = memo_slot(m, key);
    m->len += !m->keys[slot];
    m->keys[slot] = key;
    m->ends[slot] = end;
}

/* ---- matching ---- */

enum { NO = -1, MAX_DEPTH = 15000 };

const Token *peg_token(Peg *peg, int32_t i) {
    while ((size_t)i >= peg->tokens.len) {
        Token t = {0};
        if (peg->tokens.len && vec_last(&peg->tokens).kind == T_END) t = vec_last(&peg->tokens);
        else lex_next(peg->lex, &t);
        vec_push(peg->arena, &peg->tokens, t);
        if (t.kind == T_ERROR) {
            peg->raised = true;
            break;
        }
    }
    return &peg->tokens.at[(size_t)i < peg->tokens.len ? (size_t)i : peg->tokens.len - 1];
}

static int32_t match(Peg *peg, const PegNode *n, int32_t at);

static int32_t match_sequence(Peg *peg, const PegNode *n, int32_t at, bool *cut) {
    PegRange a = {0}, b = {0};
    for (size_t i = 0; i < n->parts.len; i++) {
        const PegNode *part = n->parts.at[i];
        if (part->kind == PEG_CUT) {
            *cut = true;
            continue;
        }
        int32_t end = match(peg, part, at);
        if (end == NO || peg->raised) return NO;
        if (part->capture == 'a') a = (PegRange){at, end};
        if (part->capture == 'b') b = (PegRange){at, end};
        at = end;
    }
    if (!n->mistake) return at;
    peg->on_mistake(peg->context, peg, n->mistake, a, b);
    if (str_is(n->mistake->kind, "check") && !peg->raised) return at;
    return NO; /* a mistake that turned out to be none matches nothing */
}

static bool only_wrong(const PegNode *sequence) {
    return sequence->parts.len == 1 && sequence->parts.at[0]->kind == PEG_RULE &&
           strncmp(sequence->parts.at[0]->text.at, "wrong_", 6) == 0;
}

static int32_t match_choice(Peg *peg, const PegNode *n, int32_t at) {
    for (size_t i = 0; i < n->parts.len; i++) {
        if (only_wrong(n->parts.at[i]) && (!peg->second_pass || peg->quiet)) continue;
        bool cut = false;
        int32_t end = match_sequence(peg, n->parts.at[i], at, &cut);
        if (end != NO || peg->raised || cut) return end;
    }
    return NO;
}

static int32_t match_rule(Peg *peg, uint16_t rule, int32_t at) {
    if (!(rules[rule].flags & (PEG_IS_MEMO | PEG_IS_QUIET))) return match_choice(peg, peg->rules[rule], at);
    /* What was found while quiet counts afterwards too: CPython remembers it without the difference. */
    uint64_t key = (uint64_t)(rule + 1u) << 40 | (uint64_t)at << 1;
    for (uint64_t quiet = 0; quiet < 2; quiet++) {
        size_t slot = memo_slot(&peg->memo, key | quiet);
        if (peg->memo.keys[slot]) return peg->memo.ends[slot];
    }
    bool quiet = peg->quiet;
    if (rules[rule].flags & PEG_IS_QUIET) peg->quiet = true;
    int32_t end = match_choice(peg, peg->rules[rule], at);
    peg->quiet = quiet;
    if (!peg->raised) memo_put(peg, key | quiet, end);
    return end;
}

static int32_t match_repeated(Peg *peg, const PegNode *n, int32_t at, bool some) {
    int32_t start = at;
    for (;;) {
        int32_t end = match(peg, n->parts.at[0], at);
        if (peg->raised) return NO;
        if (end == NO || end == at) break;
        at = end;
    }
    return some && at == start ? NO : at;
}

static int32_t match_gather(Peg *peg, const PegNode *n, int32_t at) {
    int32_t end = match(peg, n->parts.at[1], at);
    while (end != NO && !peg->raised) {
        at = end;
        int32_t behind = match(peg, n->parts.at[0], at);
        if (behind == NO) return at;
        end = match(peg, n->parts.at[1], behind);
        if (end == NO) return peg->raised ? NO : at;
    }
    return NO;
}

static bool is_soft(const Token *t, Str word) {
    return t->kind == T_NAME && str_eq((Str){t->at, (size_t)(t->end - t->at)}, word);
}

static bool is_soft_prefix(const Token *t) {
    size_t len = (size_t)(t->end - t->at);
    return t->kind == T_NAME && (strncmp("match", t->at, len) == 0 || strncmp("case", t->at, len) == 0 || strncmp("_", t->at, len) == 0);
}

static int32_t match_deeper(Peg *peg, const PegNode *n, int32_t at) {
    switch (n->kind) {
    case PEG_TOKEN: return peg_token(peg, at)->kind == n->token && !peg->raised ? at + 1 : NO;
    case PEG_SOFT: return is_soft(peg_token(peg, at), n->text) ? at + 1 : NO;
    case PEG_SOFT_PREFIX: return is_soft_prefix(peg_token(peg, at)) ? at + 1 : NO;
    case PEG_RULE: return match_rule(peg, n->rule, at);
    case PEG_CHOICE: return match_choice(peg, n, at);
    case PEG_OPTIONAL: {
        int32_t end = match(peg, n->parts.at[0], at);
        return end == NO && !peg->raised ? at : end;
    }
    case PEG_ANY: return match_repeated(peg, n, at, false);
    case PEG_SOME: return match_repeated(peg, n, at, true);
    case PEG_GATHER: return match_gather(peg, n, at);
    case PEG_AND: return match(peg, n->parts.at[0], at) == NO ? NO : at;
    case PEG_NOT: return match(peg, n->parts.at[0], at) == NO && !peg->raised ? at : NO;
    case PEG_FORCED: {
        int32_t end = match(peg, n->parts.at[0], at);
        if (end == NO && !peg->raised) {
            peg->raised = true;
            peg->forced = token_text((TokenKind)n->parts.at[0]->token);
            peg->unexpected = at;
        }
        return end;
    }
    case PEG_SEQUENCE: case PEG_CUT: break;
    }
    bug("a grammar node out of place");
}

static int32_t match(Peg *peg, const PegNode *n, int32_t at) {
    if (peg->raised) return NO;
    if (peg->depth >= MAX_DEPTH) return NO;
    peg->depth++;
    int32_t end = match_deeper(peg, n, at);
    peg->depth--;
    return end;
}

int32_t peg_match(Peg *peg, const char *rule) {
    for (int i = 0; i < RULES; i++)
        if (strcmp(rules[i].name, rule) == 0) return match_rule(peg, (uint16_t)i, 0);
    bug("no rule %s", rule);
}
