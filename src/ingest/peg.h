/* A recogniser of parsing expression grammars, for explain.c: says how far a rule of explain.def matches,
 * and runs the mistakes it meets on the way. Slow next to the parser, and linear through its memory. */
#ifndef PORTALIS_INGEST_PEG_H
#define PORTALIS_INGEST_PEG_H

#include "base/vec.h"
#include "ingest/lex.h"

/* Tokens [start, end) of the text. */
typedef struct PegRange {
    int32_t start, end;
} PegRange;

/* The end of an alternative that is a mistake: {kind `words` a..b}. */
typedef struct PegMistake {
    Str kind;  /* "" when there are only words */
    Str words;
    bool placed; /* it names `a` */
} PegMistake;

typedef struct Peg Peg;

/* Called when a mistake was matched; it may call peg_raise. */
typedef void PegOnMistake(void *context, Peg *peg, const PegMistake *m, PegRange a, PegRange b);

struct Peg {
    Arena *arena;
    Lexer *lex;
    VEC(Token) tokens;  /* as far as anyone looked */
    bool second_pass;   /* tries the wrong_ alternatives */
    bool raised;        /* by a mistake, a forced token or the lexer: everything fails from then on */
    int32_t unexpected; /* the token that peg_match found instead of a forced one, */
    const char *forced; /* which was this; NULL */
    PegOnMistake *on_mistake;
    void *context;
    /* private */
    bool quiet;
    uint32_t depth;
    const struct PegNode *const *rules;
    struct PegMemo {
        uint64_t *keys;
        int32_t *ends;
        size_t room, len;
    } memo;
};

/* explain.def as a graph. */
typedef struct PegGrammar PegGrammar;
const PegGrammar *peg_compile(Arena *arena);

void peg_init(Peg *peg, Arena *arena, const PegGrammar *grammar, Lexer *lex);
/* For the second pass: forgets results, keeps tokens. */
void peg_restart(Peg *peg);
/* The token behind the match of a rule at token 0, or -1. */
int32_t peg_match(Peg *peg, const char *rule);
const Token *peg_token(Peg *peg, int32_t i);

#endif
