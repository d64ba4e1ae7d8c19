/* Files and processes. Errors are the machine's: reported on the session, exit 3. */
#ifndef PORTALIS_BASE_FILE_H
#define PORTALIS_BASE_FILE_H

#include "base/str.h"

/* The whole file; NUL-terminated behind `len`. On failure false and errno. */
bool file_read(Arena *a, const char *path, Str *out);
/* Written beside and renamed, so that no half-written file is ever seen. On failure false and errno. */
bool file_write(const char *path, Str text);
bool file_exists(const char *path);
/* Is there something that is written to and never replaced: a pipe, a device, a link such as /dev/stdout? */
bool file_is_stream(const char *path);
bool dir_exists(const char *path);
/* All missing folders of `path`. */
bool dir_make(const char *path);

/* "a/b" + "c" -> "a/b/c" */
char *path_join(Arena *a, const char *folder, const char *name);
/* "a/b/c.py" -> "c.py", pointing into `path` */
const char *path_name(const char *path);
/* "a/b/c.py" -> "a/b"; "c.py" -> "." */
char *path_folder(Arena *a, const char *path);
char *path_absolute(Arena *a, const char *path);

typedef struct ProcessResult {
    int status; /* exit code; 128 + signal when killed */
    bool timed_out;
    Str out, err; /* what it wrote, when captured */
    double seconds;
} ProcessResult;

typedef struct Process {
    const char *const *argv; /* NULL-terminated; argv[0] is searched on PATH */
    const char *program;     /* what to run when it is not what argv[0] says; NULL for argv[0] */
    const char *folder;      /* to run in; NULL for this one */
    Str input;               /* fed to stdin; {NULL, 0} inherits */
    bool capture;            /* take stdout and stderr */
    double timeout;          /* seconds; 0 for none */
} Process;

/* Runs to its end. False and errno when it could not be started. */
bool process_run(Arena *a, const Process *p, ProcessResult *out);

#endif
