/* Numbers as Python's repr() writes them. */
#ifndef PORTALIS_INGEST_NUMBER_H
#define PORTALIS_INGEST_NUMBER_H

#include "ingest/ast.h"

/* A CONST_INT in decimal. */
void number_put_int(Buf *out, const Const *c);
/* The shortest text that reads back as `v`; `point`: "1.0", not "1". */
void number_put_float(Buf *out, double v, bool point);

#endif
