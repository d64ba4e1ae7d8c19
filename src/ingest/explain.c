/* Why a text cannot be parsed. */
#include "ingest/parser.h"

SyntaxError explain(Parser *p) { return (SyntaxError){"SyntaxError", "invalid syntax", p->tok.span}; }
