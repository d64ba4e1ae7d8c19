/* Text as Python's repr() writes it. */
#ifndef PORTALIS_INGEST_REPR_H
#define PORTALIS_INGEST_REPR_H

#include "base/str.h"

void repr_str(Buf *out, Str text);
void repr_bytes(Buf *out, Str bytes);

#endif
