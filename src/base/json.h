/* Writing JSON with jansson, for text that may not be UTF-8. */
#ifndef PORTALIS_BASE_JSON_H
#define PORTALIS_BASE_JSON_H

#include <jansson.h>

#include "base/str.h"

/* A string; bytes that are not UTF-8 become U+FFFD. */
json_t *json_text(Str text);
static inline json_t *json_text_or_null(const char *text) { return text ? json_text(str_from(text)) : json_null(); }

/* Appends `value`, indented, with a newline, and gives `value` back. */
void json_print(Buf *out, json_t *value);

#endif
