/* How fast text becomes a tree: parses the files named on stdin, several rounds, and prints
 * "lines bytes seconds peak_kilobytes nodes" of the best round, in processor time. Reading the files is not counted. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/file.h"
#include "ingest/parse.h"

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

typedef struct Text {
    const char *path;
    Str bytes;
} Text;

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 5;
    Session files;
    session_init(&files, argv[0]);
    VEC(Text) texts = {0};
    size_t bytes = 0, lines = 0, nodes = 0;
    char path[4096];
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = '\0';
        Text t = {arena_strdup(&files.arena, path), {0}};
        if (!file_read(&files.arena, path, &t.bytes)) continue;
        bytes += t.bytes.len;
        for (size_t i = 0; i < t.bytes.len; i++) lines += t.bytes.at[i] == '\n';
        vec_push(&files.arena, &texts, t);
    }
    double best = 1e9;
    for (int round = 0; round < rounds; round++) {
        double spent = 0;
        nodes = 0;
        for (size_t i = 0; i < texts.len; i++) {
            Session s;
            session_init(&s, argv[0]);
            double start = now();
            const Source *source = source_from_text(&s, texts.at[i].path, texts.at[i].bytes);
            if (source) nodes += parse_module(&s, &s.arena, source)->nodes;
            spent += now() - start;
            session_release(&s);
        }
        if (spent < best) best = spent;
    }
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    printf("%zu %zu %.6f %ld %zu\n", lines, bytes, best, use.ru_maxrss, nodes);
    session_release(&files);
    return 0;
}
