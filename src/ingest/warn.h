/* What CPython's compiler warns of before a program runs: SyntaxWarnings, in the order in which it prints them. */
#ifndef PORTALIS_INGEST_WARN_H
#define PORTALIS_INGEST_WARN_H

#include "base/vec.h"
#include "ingest/ast.h"
#include "ingest/source.h"

typedef struct SyntaxWarning {
    uint32_t line;
    const char *text;
} SyntaxWarning;

typedef struct SyntaxWarnings {
    VEC(SyntaxWarning) all;
} SyntaxWarnings;

SyntaxWarnings warnings_of(Arena *arena, const Source *source, const Ast *ast);

#endif
