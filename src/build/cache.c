#include "build/cache.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <xxhash.h>

#include "base/file.h"

void key_add(KeyText *k, Str part) {
    buf_printf(&k->text, "%zu:", part.len);
    buf_str(&k->text, part);
}

void key_add_files(KeyText *k, const TreeFiles *files) {
    for (size_t i = 0; i < files->len; i++) {
        key_add(k, str_from(files->at[i].path));
        key_add(k, files->at[i].text);
    }
}

CacheKey cache_key(const KeyText *k) {
    Str text = buf_view(&k->text);
    XXH128_hash_t hash = XXH3_128bits(text.at, text.len);
    CacheKey key;
    snprintf(key.hex, sizeof key.hex, "%016llx%016llx", (unsigned long long)hash.high64, (unsigned long long)hash.low64);
    return key;
}

Cache cache_in(Arena *a, const char *folder) {
    return (Cache){path_join(a, folder, "objects"), (uint64_t)2 << 30};
}

/* "ab/cdef….wasm": 256 folders, so that none gets long. */
static char *place(Arena *a, const Cache *c, const CacheKey *key, const char *suffix) {
    return arena_printf(a, "%s/%.2s/%s%s", c->folder, key->hex, key->hex + 2, suffix);
}

const char *cache_get(Arena *a, const Cache *c, const CacheKey *key, const char *suffix) {
    const char *path = place(a, c, key, suffix);
    return utimensat(AT_FDCWD, path, NULL, 0) == 0 ? path : NULL;
}

const char *cache_scratch(Arena *a, const Cache *c, const char *suffix) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    const char *folder = path_join(a, c->folder, "new");
    dir_make(folder);
    return arena_printf(a, "%s/%d-%ld%09ld%s", folder, (int)getpid(), (long)now.tv_sec, now.tv_nsec, suffix);
}

const char *cache_put(Arena *a, const Cache *c, const CacheKey *key, const char *suffix, const char *file) {
    const char *path = place(a, c, key, suffix);
    if (!dir_make(path_folder(a, path)) || rename(file, path) != 0) return NULL;
    if (key->hex[0] == '0') cache_trim(c); /* one in sixteen: looking at every file takes a while */
    return path;
}

typedef struct Entry {
    const char *path;
    uint64_t bytes;
    struct timespec used;
} Entry;

typedef VEC(Entry) Entries;

static void list_entries(Arena *a, const char *folder, Entries *out) {
    DIR *dir = opendir(folder);
    if (!dir) return;
    for (struct dirent *e; (e = readdir(dir));) {
        struct stat st;
        if (e->d_name[0] == '.') continue;
        const char *path = path_join(a, folder, e->d_name);
        if (stat(path, &st) != 0) continue;
        if (S_ISDIR(st.st_mode)) list_entries(a, path, out);
        else vec_push(a, out, (Entry){path, (uint64_t)st.st_size, st.st_mtim});
    }
    closedir(dir);
}

static int by_use(const void *left, const void *right) {
    const struct timespec *l = &((const Entry *)left)->used, *r = &((const Entry *)right)->used;
    if (l->tv_sec != r->tv_sec) return l->tv_sec < r->tv_sec ? -1 : 1;
    return (l->tv_nsec > r->tv_nsec) - (l->tv_nsec < r->tv_nsec);
}

size_t cache_trim(const Cache *c) {
    Arena scratch;
    arena_init(&scratch);
    Entries entries = {0};
    list_entries(&scratch, c->folder, &entries);
    if (entries.len) qsort(entries.at, entries.len, sizeof *entries.at, by_use);
    uint64_t total = 0;
    for (size_t i = 0; i < entries.len; i++) total += entries.at[i].bytes;
    size_t removed = 0;
    for (size_t i = 0; i < entries.len && total > c->max_bytes; i++, removed++) {
        unlink(entries.at[i].path);
        total -= entries.at[i].bytes;
    }
    arena_release(&scratch);
    return removed;
}

static bool copy_bytes(int from, int to) {
    struct stat st, there;
    if (fstat(from, &st) != 0 || fstat(to, &there) != 0) return false;
    if (S_ISREG(there.st_mode) && fchmod(to, st.st_mode & 0777) != 0) return false;
    char bytes[65536];
    for (ssize_t n, done; (n = read(from, bytes, sizeof bytes)) != 0;) {
        if (n < 0) return false;
        for (ssize_t at = 0; at < n; at += done)
            if ((done = write(to, bytes + at, (size_t)(n - at))) < 0) return false;
    }
    return true;
}

bool cache_copy(const char *from, const char *to) {
    Arena scratch;
    arena_init(&scratch);
    bool ok = false;
    bool stream = file_is_stream(to);
    const char *beside = stream ? to : arena_printf(&scratch, "%s.%d.tmp", to, (int)getpid());
    int in = open(from, O_RDONLY | O_CLOEXEC), out = -1;
    if (in < 0) goto done;
    out = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (out < 0) goto done;
    ok = copy_bytes(in, out) && (stream || rename(beside, to) == 0);
done:;
    int why = errno;
    if (!ok && out >= 0 && !stream) unlink(beside);
    if (in >= 0) close(in);
    if (out >= 0) close(out);
    arena_release(&scratch);
    errno = why;
    return ok;
}
