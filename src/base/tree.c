#include "base/tree.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

static bool read_folder(Arena *a, const char *folder, const char *below, const char *skip, TreeFiles *out) {
    DIR *dir = opendir(folder);
    if (!dir) return false;
    bool ok = true;
    for (struct dirent *e; ok && (e = readdir(dir));) {
        if (e->d_name[0] == '.' || (skip && strcmp(e->d_name, skip) == 0)) continue;
        const char *path = path_join(a, folder, e->d_name);
        TreeFile file = {.path = *below ? path_join(a, below, e->d_name) : arena_strdup(a, e->d_name)};
        if (dir_exists(path)) {
            ok = read_folder(a, path, file.path, skip, out);
        } else {
            ok = file_read(a, path, &file.text);
            vec_push(a, out, file);
        }
    }
    int why = errno;
    closedir(dir);
    errno = why;
    return ok;
}

static int by_path(const void *left, const void *right) {
    return strcmp(((const TreeFile *)left)->path, ((const TreeFile *)right)->path);
}

bool tree_read(Arena *a, const char *folder, const char *skip, TreeFiles *out) {
    *out = (TreeFiles){0};
    if (!read_folder(a, folder, "", skip, out)) return false;
    if (out->len) qsort(out->at, out->len, sizeof *out->at, by_path);
    return true;
}

void tree_remove(const char *path) {
    if (unlink(path) == 0) return;
    DIR *dir = opendir(path);
    if (!dir) return;
    Arena scratch;
    arena_init(&scratch);
    for (struct dirent *e; (e = readdir(dir));)
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            tree_remove(path_join(&scratch, path, e->d_name));
    arena_release(&scratch);
    closedir(dir);
    rmdir(path);
}
