/* Where what belongs to PORTALIS lies: the runtime's sources, the library, the tools. */
#ifndef PORTALIS_BASE_ROOT_H
#define PORTALIS_BASE_ROOT_H

#include "base/arena.h"

/* NULL when there is no such folder. */
const char *root_folder(Arena *a);
/* The checkout that the program was built in. */
const char *root_of_build(void);

#endif
