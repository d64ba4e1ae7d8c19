#include "stage.h"

#include <pthread.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* A thread that waits a second before it says anything, and takes it back at the end. */
typedef struct Progress {
    const char *name;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t ended;
    bool running;
} Progress;

static void *show(void *arg) {
    Progress *p = arg;
    bool shown = false;
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    pthread_mutex_lock(&p->lock);
    for (int seconds = 1;; seconds++) {
        until.tv_sec++;
        while (p->running && pthread_cond_timedwait(&p->ended, &p->lock, &until) == 0) {}
        if (!p->running) break;
        fprintf(stderr, "\r\033[Kportalis: %s ... %d s", p->name, seconds);
        shown = true;
    }
    if (shown) fputs("\r\033[K", stderr);
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

static Progress *progress_start(Session *s, const char *name) {
    if (!isatty(STDERR_FILENO)) return NULL;
    Progress *p = NEW(&s->arena, Progress);
    p->name = name;
    p->running = true;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->ended, NULL);
    return pthread_create(&p->thread, NULL, show, p) == 0 ? p : NULL;
}

static void progress_stop(Progress *p) {
    pthread_mutex_lock(&p->lock);
    p->running = false;
    pthread_cond_signal(&p->ended);
    pthread_mutex_unlock(&p->lock);
    pthread_join(p->thread, NULL);
}

Stage stage_begin_quietly(Session *s, const char *name) {
    (void)s;
    return (Stage){.name = name, .start = now()};
}

Stage stage_begin(Session *s, const char *name) {
    Stage stage = stage_begin_quietly(s, name);
    stage.progress = progress_start(s, name);
    return stage;
}

void stage_end(Session *s, Stage *stage) {
    if (stage->progress) progress_stop(stage->progress);
    double seconds = now() - stage->start;
    vec_push(&s->arena, &s->times, (StageTime){stage->name, seconds});
    if (s->time) fprintf(stderr, "%10.2f ms  %s\n", seconds * 1e3, stage->name);
}
