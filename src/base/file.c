#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/pidfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

bool file_read(Arena *a, const char *path, Str *out) {
    bool ok = false;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    Buf b = buf_in(a);
    struct stat st;
    if (fstat(fd, &st) != 0) goto done;
    if (S_ISDIR(st.st_mode)) {
        errno = EISDIR;
        goto done;
    }
    buf_reserve(&b, st.st_size > 0 ? (size_t)st.st_size + 1 : 4096);
    for (;;) {
        buf_reserve(&b, 4096);
        ssize_t n = read(fd, b.at + b.len, b.room - b.len - 1);
        if (n < 0) goto done;
        if (n == 0) break;
        b.len += (size_t)n;
    }
    b.at[b.len] = '\0';
    *out = buf_view(&b);
    ok = true;
done:
    close(fd);
    return ok;
}

static bool write_all(int fd, Str text) {
    while (text.len) {
        ssize_t n = write(fd, text.at, text.len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        text.at += n, text.len -= (size_t)n;
    }
    return true;
}

bool file_is_stream(const char *path) {
    struct stat st;
    return lstat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
}

static bool write_stream(const char *path, Str text) {
    int fd = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC);
    if (fd < 0) return false;
    bool ok = write_all(fd, text);
    int why = errno;
    if (close(fd) != 0 && ok) return false;
    errno = why;
    return ok;
}

bool file_write(const char *path, Str text) {
    if (file_is_stream(path)) return write_stream(path, text);
    Arena scratch;
    arena_init(&scratch);
    char *beside = arena_printf(&scratch, "%s.%d.tmp", path, (int)getpid());
    int fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    bool ok = fd >= 0;
    if (ok) {
        ok = write_all(fd, text);
        ok = close(fd) == 0 && ok && rename(beside, path) == 0;
        if (!ok) {
            int why = errno;
            unlink(beside);
            errno = why;
        }
    }
    arena_release(&scratch);
    return ok;
}

bool file_exists(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

bool dir_exists(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool dir_make(const char *path) {
    if (dir_exists(path)) return true;
    Arena scratch;
    arena_init(&scratch);
    char *p = arena_strdup(&scratch, path);
    for (char *slash = p + 1; (slash = strchr(slash, '/')); *slash++ = '/') {
        *slash = '\0';
        mkdir(p, 0777);
    }
    bool ok = mkdir(p, 0777) == 0 || (errno == EEXIST && dir_exists(path));
    arena_release(&scratch);
    return ok;
}

char *path_join(Arena *a, const char *folder, const char *name) {
    size_t n = strlen(folder);
    return arena_printf(a, n && folder[n - 1] == '/' ? "%s%s" : "%s/%s", folder, name);
}

const char *path_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

char *path_folder(Arena *a, const char *path) {
    const char *slash = strrchr(path, '/');
    if (!slash) return arena_strdup(a, ".");
    return slash == path ? arena_strdup(a, "/") : arena_strndup(a, path, (size_t)(slash - path));
}

char *path_absolute(Arena *a, const char *path) {
    char *real = realpath(path, NULL);
    if (!real) return NULL;
    char *copy = arena_strdup(a, real);
    free(real);
    return copy;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* In the child: never returns. Its failure goes back through `report` as an errno. */
static void child(const Process *p, int in, int out, int err, int report) {
    if (in >= 0) dup2(in, 0);
    if (out >= 0) dup2(out, 1);
    if (err >= 0) dup2(err, 2);
    if (!p->folder || chdir(p->folder) == 0) execvp(p->program ? p->program : p->argv[0], (char *const *)p->argv);
    int why = errno;
    ssize_t ignored = write(report, &why, sizeof why);
    (void)ignored;
    _exit(127);
}

static void close_poll(struct pollfd *fd) {
    if (fd->fd >= 0) close(fd->fd);
    fd->fd = -1;
}

static bool any_open(const struct pollfd *fds, int n) {
    for (int i = 0; i < n; i++)
        if (fds[i].fd >= 0) return true;
    return false;
}

static void drain(struct pollfd *fd, Buf *into) {
    buf_reserve(into, 65536);
    ssize_t n = read(fd->fd, into->at + into->len, 65536);
    if (n <= 0) {
        close_poll(fd);
        return;
    }
    into->len += (size_t)n;
    into->at[into->len] = '\0';
}

static void feed(struct pollfd *fd, Str *input) {
    ssize_t n = input->len ? write(fd->fd, input->at, input->len) : 0;
    if (n > 0) input->at += n, input->len -= (size_t)n;
    if (input->len == 0 || (n < 0 && errno != EAGAIN && errno != EINTR)) close_poll(fd);
}

enum { IN, OUT, ERR, REPORT, PIPES };

bool process_run(Arena *a, const Process *p, ProcessResult *out) {
    int pipes[PIPES][2] = {{-1, -1}, {-1, -1}, {-1, -1}, {-1, -1}};
    bool wanted[PIPES] = {p->input.at != NULL, p->capture, p->capture, true};
    for (int i = 0; i < PIPES; i++)
        if (wanted[i] && pipe2(pipes[i], O_CLOEXEC) != 0) return false;
    double start = now();
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) child(p, pipes[IN][0], pipes[OUT][1], pipes[ERR][1], pipes[REPORT][1]);
    if (pipes[IN][0] >= 0) close(pipes[IN][0]);
    for (int i = OUT; i < PIPES; i++)
        if (pipes[i][1] >= 0) close(pipes[i][1]);
    int why = pid < 0 ? errno : 0;
    if (pid > 0 && read(pipes[REPORT][0], &why, sizeof why) != sizeof why) why = 0;
    close(pipes[REPORT][0]);

    *out = (ProcessResult){0};
    Buf text[2] = {buf_in(a), buf_in(a)};
    Str input = p->input;
    struct pollfd fds[] = {
        {pipes[IN][1], POLLOUT, 0}, {pipes[OUT][0], POLLIN, 0}, {pipes[ERR][0], POLLIN, 0}, {pid > 0 ? pidfd_open(pid, 0) : -1, POLLIN, 0}};
    enum { STREAMS = 3, ENDED = 3 };
    if (fds[IN].fd >= 0) fcntl(fds[IN].fd, F_SETFL, O_NONBLOCK);
    void (*old_pipe)(int) = signal(SIGPIPE, SIG_IGN);
    while (any_open(fds, STREAMS + 1)) {
        int wait = -1;
        if (p->timeout > 0) {
            double left = p->timeout - (now() - start);
            if (left <= 0) {
                kill(pid, SIGKILL);
                out->timed_out = true;
                break;
            }
            wait = (int)(left * 1000) + 1;
        }
        if (poll(fds, STREAMS + 1, wait) < 0) {
            if (errno != EINTR) break;
            continue;
        }
        if (fds[IN].fd >= 0 && fds[IN].revents) feed(&fds[IN], &input);
        for (int i = OUT; i <= ERR; i++)
            if (fds[i].fd >= 0 && fds[i].revents) drain(&fds[i], &text[i - OUT]);
        if (fds[ENDED].fd >= 0 && fds[ENDED].revents) close_poll(&fds[ENDED]);
    }
    for (int i = 0; i <= ENDED; i++) close_poll(&fds[i]);
    signal(SIGPIPE, old_pipe);
    int status = 0;
    if (pid > 0)
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    out->status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    out->out = buf_view(&text[0]);
    out->err = buf_view(&text[1]);
    out->seconds = now() - start;
    errno = why;
    return why == 0;
}
