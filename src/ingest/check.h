/* What CPython's compiler rejects in a text that its parser takes. */
#ifndef PORTALIS_INGEST_CHECK_H
#define PORTALIS_INGEST_CHECK_H

#include "ingest/ast.h"
#include "session.h"

/* Needs: a parsed module. Gives diagnostics E0101; `dump ast` goes without it. */
void check_module(Session *s, const Ast *ast);

#endif
