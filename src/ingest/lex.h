/* Text to tokens, one at a time and without allocation.
 *
 * The lexer knows lines, indentation and brackets; what an f-string holds is the parser's business.
 * It reads text that ends in a newline followed by LEX_PADDING zero bytes. */
#ifndef PORTALIS_INGEST_LEX_H
#define PORTALIS_INGEST_LEX_H

#include "base/intern.h"
#include "ingest/ast.h"

typedef enum TokenKind {
#define TOKEN(name, text) T_##name,
#define OPERATOR(name, text) T_##name,
#define KEYWORD(name, text, ...) T_##name,
#include "ingest/token.def"
#undef TOKEN
#undef OPERATOR
#undef KEYWORD
    T_KINDS,
    T_FIRST_KEYWORD = T_FALSE
} TokenKind;

enum {
    LEX_PADDING = 16,
    LEX_DEPTH = 200,  /* CPython's limit of open brackets */
    LEX_INDENTS = 100, /* and of indentation levels */
    NAME_CACHE = 2048
};

enum StringFlag { STRING_BYTES = 1, STRING_RAW = 2, STRING_FORMAT = 4, STRING_TRIPLE = 8, STRING_ESCAPES = 16, STRING_UNICODE = 32 };

typedef struct Token {
    uint8_t kind;  /* TokenKind */
    uint8_t flags; /* StringFlag of a string; escapes: has a backslash */
    uint8_t depth; /* brackets open behind it */
    Span span;
    const char *at, *end;
    const Name *name; /* of T_NAME */
} Token;

/* Why CPython's tokenizer stopped. What it raises itself outranks the parser's errors. */
typedef enum LexStop {
    LEX_FINE,
    LEX_RAISED,   /* `message` is a SyntaxError */
    LEX_EOF,      /* in brackets or behind a backslash */
    LEX_LINECONT, /* text behind a backslash */
    LEX_DEDENT,   /* IndentationErrors */
    LEX_TOO_DEEP,
    LEX_TABS /* TabError */
} LexStop;

typedef struct LexError {
    LexStop stop;
    const char *message;
    Span span;
} LexError;

/* A direct-mapped memory of the names met last, in front of Session.names. */
typedef struct NameCache {
    const Name *at[NAME_CACHE];
} NameCache;

typedef struct Lexer {
    const char *begin, *at, *end; /* the text, the next byte, the padding */
    const char *line_start; /* in front of the text where columns are shifted */
    uint32_t line;
    uint32_t depth;
    int32_t pending;   /* indents (>0) or dedents (<0) still to be given */
    bool line_begins;  /* indentation is still to be read */
    uint32_t shift_line, shift; /* columns of this line count from `shift`: in f-strings */
    uint32_t indent;   /* levels open */
    uint32_t columns[LEX_INDENTS], alt_columns[LEX_INDENTS]; /* tabs to 8, tabs as 1 */
    struct LexBracket {
        char open;
        uint32_t line, col;
    } brackets[LEX_DEPTH];
    LexError error; /* of the T_ERROR given last */
    Names *names;
    NameCache *cache;
    Arena *arena; /* for messages */
} Lexer;

/* `text.at[text.len]` is the padding. */
void lex_init(Lexer *lx, Str text, Names *names, NameCache *cache, Arena *arena);
/* The text starts on `line`, and `shift` columns to the right. */
void lex_shift(Lexer *lx, uint32_t line, uint32_t shift);
/* The next token; at the end T_END, again and again. After T_ERROR nothing more is to be asked. */
void lex_next(Lexer *lx, Token *t);

const char *token_text(TokenKind kind);
/* "SyntaxError", "IndentationError", "TabError" */
const char *lex_error_class(LexStop stop);

#endif
