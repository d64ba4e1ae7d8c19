/* Runs each program under both and compares; several at a time, each in a process of its own, so that
 * a crash of the translator is one verdict and not the end. */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/root.h"
#include "verify/verify.h"

/* What a program did. */
typedef struct Outcome {
    Str out, err;
    int code;
    bool timed_out;
    double seconds;
} Outcome;

/* One program on one thread. */
typedef struct Worker {
    Arena arena; /* released when the verdict is known */
    const VerifyOptions *o;
} Worker;

const char *verdict_name(Verdict v) {
    static const char *const names[VERDICTS] = {"agrees", "differs", "refused", "failed", "timeout", "skipped"};
    return names[v];
}

static const char *beside(Arena *a, const char *path, const char *ending) {
    size_t stem = strlen(path) - (str_ends(str_from(path), ".py") ? 3 : 0);
    return arena_printf(a, "%.*s%s", (int)stem, path, ending);
}

typedef VEC(const char *) Argv;

static void add_lines(Arena *a, Argv *argv, const char *path) {
    Str text;
    if (!file_exists(path) || !file_read(a, path, &text)) return;
    for (size_t start = 0, i = 0; i < text.len; i++)
        if (text.at[i] == '\n') {
            vec_push(a, argv, arena_strndup(a, text.at + start, i - start));
            start = i + 1;
        }
}

/* CPython names the script by its absolute path in tracebacks and warnings: `File "/folder/name.py"` is told as
 * `File "name.py"`, so that the two, and what is stored, can be compared. */
static Str without_folder(Arena *a, Str err, const char *folder) {
    const char *real = path_absolute(a, folder);
    const char *prefix = arena_printf(a, "%s/", real ? real : folder);
    size_t len = strlen(prefix);
    Buf out = buf_in(a);
    for (const char *at; (at = memmem(err.at, err.len, prefix, len));) {
        buf_put(&out, err.at, (size_t)(at - err.at));
        err.len -= (size_t)(at + len - err.at);
        err.at = at + len;
    }
    buf_str(&out, err);
    return buf_view(&out);
}

/* `File "/usr/lib/python3.11/asyncio/runners.py"` is told as `File "asyncio/runners.py"`: CPython's library and ours
 * lie elsewhere. */
static Str without_library(Arena *a, Str err, const char *ours) {
    static const char quoted[] = "File \"", theirs[] = "/lib/python3.11/";
    Buf out = buf_in(a);
    for (const char *at; (at = memmem(err.at, err.len, quoted, strlen(quoted)));) {
        at += strlen(quoted);
        buf_put(&out, err.at, (size_t)(at - err.at));
        err.len -= (size_t)(at - err.at);
        err.at = at;
        const char *end = memchr(err.at, '"', err.len), *library = end ? memmem(err.at, (size_t)(end - err.at), theirs, strlen(theirs)) : NULL;
        size_t len = library ? (size_t)(library - err.at) + strlen(theirs) : ours && str_starts(err, ours) ? strlen(ours) : 0;
        err.at += len;
        err.len -= len;
    }
    buf_str(&out, err);
    return buf_view(&out);
}

/* Both run in the program's folder under its bare name. */
static bool run(Worker *w, const char *path, Argv argv, Outcome *out) {
    Arena *a = &w->arena;
    vec_push(a, &argv, path_name(path));
    add_lines(a, &argv, beside(a, path, ".args"));
    vec_push(a, &argv, NULL);
    Str input = STR("");
    const char *input_path = beside(a, path, ".in");
    if (file_exists(input_path)) file_read(a, input_path, &input);
    Process p = {.argv = argv.at, .folder = path_folder(a, path), .input = input, .capture = true, .timeout = w->o->timeout};
    ProcessResult r;
    if (!process_run(a, &p, &r)) return false;
    const char *root = root_folder(a), *ours = root ? arena_printf(a, "%s/lib/", root) : NULL;
    *out = (Outcome){r.out, without_library(a, without_folder(a, r.err, p.folder), ours), r.status, r.timed_out, r.seconds};
    return true;
}

static bool run_cpython(Worker *w, const char *path, Outcome *out) {
    Argv argv = {0};
    vec_push(&w->arena, &argv, w->o->python);
    return run(w, path, argv, out);
}

static bool run_portalis(Worker *w, const char *path, Outcome *out) {
    Argv argv = {0};
    vec_push(&w->arena, &argv, w->o->portalis);
    vec_push(&w->arena, &argv, "run");
    for (const char *const *flag = w->o->flags; flag && *flag; flag++) vec_push(&w->arena, &argv, *flag);
    return run(w, path, argv, out);
}

/* NAME.out: stdout, then maybe `--- exit N` and stderr. */
static bool read_stored(Worker *w, const char *path, Outcome *out) {
    Str text;
    if (!file_read(&w->arena, beside(&w->arena, path, ".out"), &text)) return false;
    *out = (Outcome){.out = text, .err = STR("")};
    static const char mark[] = "--- exit ";
    const char *at = memmem(text.at, text.len, mark, sizeof mark - 1);
    for (; at; at = memmem(at + 1, text.len - (size_t)(at + 1 - text.at), mark, sizeof mark - 1)) {
        if (at > text.at && at[-1] != '\n') continue;
        char *end;
        out->out.len = (size_t)(at - text.at);
        out->code = (int)strtol(at + sizeof mark - 1, &end, 10);
        if (*end == '\n') end++;
        out->err = (Str){end, text.len - (size_t)(end - text.at)};
    }
    return true;
}

static Str last_line(Str text) {
    while (text.len && text.at[text.len - 1] == '\n') text.len--;
    const char *newline = text.len ? memrchr(text.at, '\n', text.len) : NULL;
    return newline ? (Str){newline + 1, text.len - (size_t)(newline + 1 - text.at)} : text;
}

static const char *first_line(Arena *a, Str text) {
    while (text.len && text.at[0] == '\n') text.at++, text.len--;
    const char *newline = memchr(text.at, '\n', text.len);
    return arena_strndup(a, text.at, newline ? (size_t)(newline - text.at) : text.len);
}

static void set(Verified *v, Verdict verdict, const char *why, const char *detail) {
    v->verdict = verdict, v->why = why, v->detail = detail;
}

static void compare(Worker *w, Verified *v, const Outcome *expected, const Outcome *got) {
    Arena *a = &w->arena;
    Str last = last_line(got->err);
    const char *codes = arena_printf(a, "exit code %d, not %d%s%.*s", got->code, expected->code, last.len ? ": " : "", STR_ARG(last));
    bool same_code = expected->code == got->code;
    if (!str_eq(expected->out, got->out)) {
        const char *why = same_code ? "stdout differs" : arena_printf(a, "stdout differs; %s", codes);
        set(v, VERDICT_DIFFERS, why, first_difference(a, expected->out, got->out));
    } else if (!same_code) {
        set(v, VERDICT_DIFFERS, codes, first_difference(a, expected->err, got->err));
    } else if (expected->code) {
        Str theirs = w->o->whole_stderr ? expected->err : last_line(expected->err);
        Str ours = w->o->whole_stderr ? got->err : last_line(got->err);
        if (!str_eq(theirs, ours)) set(v, VERDICT_DIFFERS, "stderr differs", first_difference(a, theirs, ours));
    }
}

/* `run` says 65, 70 and 3 of itself; a program may say them too, so its last words decide. */
static void judge(Worker *w, Verified *v, const Outcome *expected, const Outcome *got) {
    Arena *a = &w->arena;
    char *err = str_dup(a, got->err);
    if (got->timed_out)
        set(v, VERDICT_TIMEOUT, arena_printf(a, "still running after %g s", w->o->timeout), NULL);
    else if (got->code == EXIT_REFUSED && str_starts(last_line(got->err), "portalis: refused"))
        set(v, VERDICT_REFUSED, first_line(a, got->err), err);
    else if (got->code == EXIT_BUG && strstr(err, "this is a bug in PORTALIS"))
        set(v, VERDICT_FAILED, "a bug in PORTALIS", err);
    else if (got->code == EXIT_MACHINE && strstr(err, "portalis: error: "))
        set(v, VERDICT_FAILED, str_dup(a, last_line(got->err)), err);
    else
        compare(w, v, expected, got);
}

static void verify_one(Worker *w, Verified *v) {
    Outcome expected = {0}, got = {0};
    if (w->o->stored) {
        if (!read_stored(w, v->path, &expected)) {
            set(v, VERDICT_SKIPPED, "no stored output", NULL);
            return;
        }
    } else if (!run_cpython(w, v->path, &expected)) {
        set(v, VERDICT_SKIPPED, arena_printf(&w->arena, "cannot run %s", w->o->python), NULL);
        return;
    } else if (expected.timed_out) {
        set(v, VERDICT_SKIPPED, "CPython needs too long", NULL);
        return;
    }
    v->cpython_seconds = expected.seconds;
    if (!run_portalis(w, v->path, &got)) {
        set(v, VERDICT_FAILED, "cannot run portalis", NULL);
        return;
    }
    v->portalis_seconds = got.seconds;
    judge(w, v, &expected, &got);
}

typedef struct Queue {
    pthread_mutex_t lock;
    Session *s; /* the threads take its memory under the lock only */
    const VerifyOptions *o;
    Verified *all;
    size_t len, next, done;
    void (*progress)(const Verified *v, size_t done, size_t all);
} Queue;

static const char *keep(Session *s, const char *text) { return text ? arena_strdup(&s->arena, text) : NULL; }

static void *work(void *arg) {
    Queue *q = arg;
    pthread_mutex_lock(&q->lock);
    while (q->next < q->len) {
        Verified *v = &q->all[q->next++];
        pthread_mutex_unlock(&q->lock);
        Worker w = {.o = q->o};
        arena_init(&w.arena);
        verify_one(&w, v);
        pthread_mutex_lock(&q->lock);
        v->why = keep(q->s, v->why);
        v->detail = keep(q->s, v->detail);
        arena_release(&w.arena);
        q->done++;
        if (q->progress) q->progress(v, q->done, q->len);
    }
    pthread_mutex_unlock(&q->lock);
    return NULL;
}

Verified *verify_all(Session *s, const Paths *paths, const VerifyOptions *o,
                     void (*progress)(const Verified *v, size_t done, size_t all)) {
    Verified *all = NEW_ARRAY(&s->arena, Verified, paths->len);
    for (size_t i = 0; i < paths->len; i++) all[i].path = paths->at[i];
    Queue q = {.s = s, .o = o, .all = all, .len = paths->len, .progress = progress};
    pthread_mutex_init(&q.lock, NULL);
    setenv("PYTHONHASHSEED", "0", 0); /* so that sets are in one order */
    void (*old)(int) = signal(SIGPIPE, SIG_IGN); /* a program need not read its input */

    int jobs = o->jobs > 0 ? o->jobs : 1, started = 0;
    pthread_t *threads = NEW_ARRAY(&s->arena, pthread_t, jobs);
    while (started < jobs && pthread_create(&threads[started], NULL, work, &q) == 0) started++;
    if (!started) work(&q);
    for (int i = 0; i < started; i++) pthread_join(threads[i], NULL);
    signal(SIGPIPE, old);
    pthread_mutex_destroy(&q.lock);
    return all;
}
