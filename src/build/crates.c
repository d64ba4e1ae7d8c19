#include "build/crates.h"

#include <errno.h>
#include <pthread.h>
#include <unistd.h>

#include "base/file.h"
#include "version.h"

typedef struct Job {
    const char *name, *source; /* "m_json"; its file */
    const char *made;          /* where rustc puts it */
    CacheKey key;
    const char *said; /* by rustc; NULL when it was content */
    int failed;       /* errno of a rustc that could not be started */
} Job;

typedef struct Work {
    pthread_mutex_t lock;
    Session *s; /* its memory is taken under the lock only */
    const Crates *c;
    Job *jobs;
    size_t len, next;
} Work;

static void compile(Arena *a, const Crates *c, Job *job) {
    VEC(const char *) argv = {0};
    for (const char *const *arg = c->argv; *arg; arg++) vec_push(a, &argv, *arg);
    const char *const own[] = {"--crate-type", "rlib", "--crate-name", job->name, job->source, "-o", job->made, NULL};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) vec_push(a, &argv, own[i]);
    ProcessResult r;
    const Process p = {.argv = argv.at, .capture = true};
    if (!process_run(a, &p, &r)) job->failed = errno;
    else if (r.status != 0) job->said = r.err.len ? arena_strndup(a, r.err.at, r.err.len) : "rustc said nothing";
}

static void *work(void *context) {
    Work *w = context;
    pthread_mutex_lock(&w->lock);
    while (w->next < w->len) {
        Job *job = &w->jobs[w->next++];
        pthread_mutex_unlock(&w->lock);
        Arena a;
        arena_init(&a);
        compile(&a, w->c, job);
        pthread_mutex_lock(&w->lock);
        if (job->said) job->said = arena_strdup(&w->s->arena, job->said);
        arena_release(&a);
    }
    pthread_mutex_unlock(&w->lock);
    return NULL;
}

static void work_all(Session *s, const Crates *c, Job *jobs, size_t len) {
    Work w = {.s = s, .c = c, .jobs = jobs, .len = len};
    pthread_mutex_init(&w.lock, NULL);
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    size_t wanted = processors > 1 ? (size_t)processors : 1, started = 0;
    if (wanted > len) wanted = len;
    pthread_t *threads = NEW_ARRAY(&s->arena, pthread_t, wanted + 1);
    while (started + 1 < wanted && pthread_create(&threads[started], NULL, work, &w) == 0) started++;
    work(&w);
    for (size_t i = 0; i < started; i++) pthread_join(threads[i], NULL);
    pthread_mutex_destroy(&w.lock);
}

static CacheKey key_of(Session *s, const Crates *c, const char *name, Str text) {
    KeyText key = key_text(&s->arena);
    key_add(&key, STR(PORTALIS_VERSION));
    key_add(&key, str_from(c->id));
    for (const char *const *arg = c->argv; *arg; arg++) key_add(&key, str_from(*arg));
    key_add(&key, str_from(name));
    key_add(&key, text);
    return cache_key(&key);
}

bool crates_compile(Session *s, Crates *c) {
    Arena *a = &s->arena;
    VEC(Job) jobs = {0};
    for (size_t i = 0; i < c->files->len; i++) {
        const TreeFile *f = &c->files->at[i];
        if (!str_starts(str_from(f->path), "lib/")) continue;
        const char *file = path_name(f->path), *name = arena_strndup(a, file, strlen(file) - strlen(".rs"));
        CacheKey key = key_of(s, c, name, f->text);
        const char *there = cache_get(a, &c->cache, &key, ".rlib");
        if (!there) vec_push(a, &jobs, (Job){name, path_join(a, c->folder, f->path), cache_scratch(a, &c->cache, ".rlib"), key, NULL, 0});
        vec_push(a, &c->all, (Crate){name, there});
    }
    work_all(s, c, jobs.at, jobs.len);
    for (size_t i = 0; i < jobs.len; i++) {
        Job *job = &jobs.at[i];
        if (job->failed) return report(s, "cannot run rustc: %s", strerror(job->failed));
        if (job->said) c->rejected = str_from(job->said);
        if (job->said) return unlink(job->made), false;
        const char *path = cache_put(a, &c->cache, &job->key, ".rlib", job->made);
        if (!path) return report(s, "cannot write to %s: %s", c->cache.folder, strerror(errno));
        for (size_t k = 0; k < c->all.len; k++)
            if (c->all.at[k].name == job->name) c->all.at[k].path = path;
    }
    return true;
}
