/* Text to tree: the whole grammar of Python 3.11. */
#ifndef PORTALIS_INGEST_PARSE_H
#define PORTALIS_INGEST_PARSE_H

#include "ingest/ast.h"
#include "session.h"

/* The tree of `source`; its nodes live in `arena`. Errors become diagnostics, several when the parser
 * can go on at the next statement; then `module` is NULL. */
Ast *parse_module(Session *s, Arena *arena, const Source *source);
/* One token a line, as `portalis dump tokens` shows them. */
bool dump_tokens(Session *s, const Source *source, Buf *out);

#endif
