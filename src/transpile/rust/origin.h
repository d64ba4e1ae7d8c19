/* From a line of emitted Rust back to Python: its sites are named after the lines that they stand for. */
#ifndef PORTALIS_TRANSPILE_RUST_ORIGIN_H
#define PORTALIS_TRANSPILE_RUST_ORIGIN_H

#include "base/str.h"

/* The line of Python from which line `line` of `rust` was made: by the site that it names, else by the nearest one
 * in the same function. 0 when there is none. */
uint32_t rust_origin(Str rust, uint32_t line);

#endif
