/* `portalis explain CODE`: the page of a diagnostic, from docs/errors. */
#include <ctype.h>
#include <stdio.h>

#include "base/file.h"
#include "build/toolchain.h"
#include "cli/commands.h"

static const DiagInfo *find(const char *word) {
    for (int i = 0; i < DIAG_CODES; i++)
        if (strcasecmp(diag_infos[i].code, word) == 0 || strcmp(diag_infos[i].slug, word) == 0) return &diag_infos[i];
    return NULL;
}

static const char *nearest(const char *word) {
    const char *names[DIAG_CODES * 2];
    for (int i = 0; i < DIAG_CODES; i++) {
        names[2 * i] = diag_infos[i].slug;
        names[2 * i + 1] = diag_infos[i].code;
    }
    return diag_nearest(word, names, DIAG_CODES * 2);
}

int cmd_explain(Session *s, int argc, char **argv) {
    const Option table[] = {OPT_END};
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
    const DiagInfo *info = find(argv[0]);
    if (!info) {
        const char *near = nearest(argv[0]);
        fprintf(stderr, "portalis: error: there is no diagnostic `%s`", argv[0]);
        if (near) fprintf(stderr, "; did you mean `%s`?", near);
        fputc('\n', stderr);
        return EXIT_USAGE;
    }
    const char *root = toolchain_find(s)->root;
    const char *name = arena_printf(&s->arena, "docs/errors/%s.md", info->code);
    Str page;
    if (!root || !file_read(&s->arena, path_join(&s->arena, root, name), &page))
        return report(s, "the page %s is not installed", name) ? 0 : EXIT_MACHINE;
    fwrite(page.at, 1, page.len, stdout);
    return 0;
}
