/* A folder with everything below it. */
#ifndef PORTALIS_BASE_TREE_H
#define PORTALIS_BASE_TREE_H

#include "base/str.h"
#include "base/vec.h"

typedef struct TreeFile {
    const char *path; /* below the folder, "a/b.rs" */
    Str text;
} TreeFile;

typedef VEC(TreeFile) TreeFiles;

/* All files below `folder` in the order of their paths, but none whose path has a part that
 * starts with a dot or is named `skip`. On failure false and errno. */
bool tree_read(Arena *a, const char *folder, const char *skip, TreeFiles *out);

/* Everything below `path` and itself, as far as it can be removed. */
void tree_remove(const char *path);

#endif
