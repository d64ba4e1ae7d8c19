/* What CPython's compiler rejects in a text that its parser and its symbol table take. */
#ifndef PORTALIS_INGEST_CHECK_H
#define PORTALIS_INGEST_CHECK_H

#include "ingest/ast.h"
#include "session.h"

/* Needs: a parsed module, best after scopes_resolve, whose errors CPython gives first. Gives diagnostics
 * E0101, in the order in which CPython would meet them. */
void check_module(Session *s, const Ast *ast);

/* ---- check_pattern.c ---- */

/* The pattern of the case `index`. */
void check_case(Session *s, const Source *source, const AstMatch *match, uint32_t index);

#endif
