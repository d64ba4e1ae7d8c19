#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

#include "verify/verify.h"

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static bool names_in(Session *s, const char *folder, Paths *out) {
    DIR *dir = opendir(folder);
    if (!dir) return report(s, "cannot read the folder %s: %s", folder, strerror(errno));
    for (struct dirent *entry; (entry = readdir(dir));) {
        bool hidden = entry->d_name[0] == '.' || entry->d_name[0] == '_';
        if (!hidden) vec_push(&s->arena, out, arena_strdup(&s->arena, entry->d_name));
    }
    closedir(dir);
    if (out->len) qsort(out->at, out->len, sizeof *out->at, by_name);
    return true;
}

bool verify_collect(Session *s, const char *path, Paths *out) {
    if (!dir_exists(path)) {
        if (!file_exists(path)) return report(s, "cannot open %s: %s", path, strerror(ENOENT));
        vec_push(&s->arena, out, path);
        return true;
    }
    const char *main = path_join(&s->arena, path, "main.py");
    if (file_exists(main)) {
        vec_push(&s->arena, out, main);
        return true;
    }
    Paths names = {0};
    if (!names_in(s, path, &names)) return false;
    for (size_t i = 0; i < names.len; i++) {
        const char *inner = path_join(&s->arena, path, names.at[i]);
        bool program = str_ends(str_from(inner), ".py");
        if ((program || dir_exists(inner)) && !verify_collect(s, inner, out)) return false;
    }
    return true;
}
